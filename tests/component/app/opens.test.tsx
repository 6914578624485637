import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { expectConsole } from '#tests/setup/console'
import { renderApp } from '#tests/setup/render-app'

const server = answerRequests()

test('an address opens its page', async () => {
  renderApp('/about')
  expect(await screen.findByRole('main')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('an API that is down is said in words, and trying again recovers', async () => {
  expectConsole(/ApiError/)
  server.use(http.get('*/api/*', () => HttpResponse.text('<html>', { status: 503 })))
  const { user } = renderApp('/about')
  const retry = await screen.findByRole('button', { name: '重试' }, { timeout: 4000 })
  server.resetHandlers()
  await user.click(retry)
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(await screen.findByRole('main')).toBeInTheDocument()
})
