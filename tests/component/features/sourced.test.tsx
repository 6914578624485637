import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Locale } from '#src/contract/vocabulary'
import { Sourced } from '#src/features/cities/sourced'
import { LocaleContext } from '#src/i18n/locale-context'

const source = { zh: '虚构日报 2024-01-02', en: 'Invented Daily, 2024-01-02' }
const shown = (locale: Locale, of: typeof source | null, url: string | null = null) =>
  render(
    <LocaleContext value={locale}>
      <Sourced confidence="verified" source={of} url={url} />
    </LocaleContext>,
  )

test('a source has its name in the language of the page', () => {
  const { unmount } = shown('zh-CN', source, 'https://example.org/a')
  expect(screen.getByRole('link', { name: source.zh })).toHaveAttribute('href', 'https://example.org/a')
  unmount()
  shown('en', source)
  expect(screen.getByText(/Invented Daily/)).toBeVisible()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})

test('a source that somebody recorded as an address leads there', () => {
  shown('en', { zh: 'https://example.org/b', en: 'https://example.org/b' })
  expect(screen.getByRole('link', { name: 'https://example.org/b' })).toHaveAttribute('href', 'https://example.org/b')
})
