import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

const server = answerRequests()

test('an address opens its page', async () => {
  renderApp('/about')
  expect(await screen.findByRole('main')).toBeInTheDocument()
})

test('an API that is down is said in words, with a way to try again', async () => {
  server.use(http.get('*/api/*', () => HttpResponse.json({}, { status: 503 })))
  const { user } = renderApp('/measures')
  await user.click(await screen.findByRole('button', { name: /重试|再试/ }))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
})
