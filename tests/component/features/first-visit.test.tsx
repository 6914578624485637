import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

test('a first visit is told in a line what this is and what one can do, in both languages', async () => {
  const zh = renderApp('/')
  expect(await screen.findByText(/筛选、记录进展、导出台账/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '怎么用' })).toHaveAttribute('href', '/about')
  zh.unmount()
  renderApp('/?lang=en')
  expect(await screen.findByText(/Filter by sector, record progress, export the ledger/)).toBeInTheDocument()
})

test('put away it stays away, and the keyboard goes on from the page', async () => {
  const { user, unmount } = renderApp('/')
  await user.click(await screen.findByRole('button', { name: '知道了' }))
  expect(screen.queryByText(/导出台账/)).not.toBeInTheDocument()
  expect(screen.getByRole('main')).toHaveFocus()
  unmount()
  renderApp('/')
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(screen.queryByText(/导出台账/)).not.toBeInTheDocument()
})
