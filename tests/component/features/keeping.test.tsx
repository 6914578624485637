import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { handTransport } from '#src/api/transport'
import { miit2023 } from '#tests/samples/miit-2023'
import { plansAtHand } from '#tests/setup/plans-at-hand'
import { renderApp } from '#tests/setup/render-app'

/** What the page asks is answered by a server that allows this much. */
function answeredBy(allows: { readonly restore: boolean; readonly reset: boolean }) {
  const app = createApp(createMemoryRepository(plansAtHand([miit2023]), 'in-memory-server'), () => '2026-02-01T00:00:00.000Z', allows)
  handTransport(async (request) => app.fetch(request))
}

test.each([
  ['zh-CN', /服务器未开放清除录入.*联系服务器管理员/, /服务器未开放从备份恢复/, '清除本机录入', '备份到文件'],
  ['en', /lets nobody remove what was recorded/, /lets nobody restore a backup/, 'Remove what was recorded here', /back/i],
])('what a server refuses is said in words and offered by no button (%s)', async (lang, reset, restore, button, backup) => {
  answeredBy({ restore: false, reset: false })
  renderApp(`/about?lang=${lang}`)
  expect(await screen.findByText(reset)).toBeInTheDocument()
  expect(screen.getByText(restore)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: backup })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: button })).not.toBeInTheDocument()
  expect(document.querySelector('input[type=file]')).toBeNull()
})

test('what it allows is there, each by itself', async () => {
  answeredBy({ restore: false, reset: true })
  renderApp('/about')
  expect(await screen.findByText(/服务器未开放从备份恢复/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '清除本机录入' })).toBeInTheDocument()
  expect(screen.queryByText(/服务器未开放清除录入/)).not.toBeInTheDocument()
})
