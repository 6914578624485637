import { screen, within } from '@testing-library/react'
import type { renderApp } from './render-app'

type User = ReturnType<typeof renderApp>['user']

/** The form that records, and the timeline that shows what was recorded, of the page in view. */
export const recordForm = async () => within(await screen.findByRole('region', { name: '记录事项' }))
export const timeline = async () => within(await screen.findByRole('list', { name: '时间线' }))
export const entryOf = async (words: string): Promise<HTMLElement> => {
  const found = await (await timeline()).findByText(words)
  return found.closest('li') ?? document.body
}

/** Types a note of 王五 on the measure in view, and does not record it. */
export async function typeNote(user: User, words: string): Promise<void> {
  const form = await recordForm()
  await user.click(form.getByRole('radio', { name: '备注' }))
  await user.clear(form.getByRole('textbox', { name: '备注' }))
  await user.type(form.getByRole('textbox', { name: '备注' }), words)
  await user.clear(form.getByLabelText('记录人'))
  await user.type(form.getByLabelText('记录人'), '王五')
}

export const pressRecord = async (user: User) => user.click((await recordForm()).getByRole('button', { name: '记录' }))
