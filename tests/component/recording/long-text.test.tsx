import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-form'
import { renderApp } from '#tests/setup/render-app'

answerRequests()
afterEach(() => localStorage.clear())

test('a paste over the limit is kept whole, said at once, refused before it is sent, and goes through once it is shortened', async () => {
  const { user } = renderApp('/measures/B2-06')
  await typeNote(user, '甲')
  const field = (await recordForm()).getByRole('textbox', { name: '备注' })
  await user.click(field)
  await user.paste('乙'.repeat(20_430))
  expect(field).toHaveValue(`甲${'乙'.repeat(20_430)}`)
  expect(field).toHaveAccessibleDescription(/已有 20,431 字，最多 20,000 字：删去 431 字再记录/)
  await pressRecord(user)
  expect((await timeline()).queryByText(/^甲乙/)).not.toBeInTheDocument()
  expect(field).toHaveValue(`甲${'乙'.repeat(20_430)}`)
  await user.clear(field)
  await user.paste('乙'.repeat(19_999))
  expect(field).toHaveAccessibleDescription(/还可写 1 字/)
  await pressRecord(user)
  expect(await (await timeline()).findByText(/^乙乙/)).toBeVisible()
})

test.each([
  ['调整', '调整后的表述', 500],
  ['催办', '催办对象', 500],
  ['佐证', '材料名称', 500],
])('of “%s”, “%s” takes no more than the record does', async (kind, label, most) => {
  const { user } = renderApp('/measures/B2-06')
  const form = await recordForm()
  await user.click(form.getByRole('radio', { name: kind }))
  await user.click(form.getByLabelText(label))
  await user.paste('长'.repeat(most + 1))
  expect(form.getByLabelText(label)).toHaveValue('长'.repeat(most + 1))
  expect(form.getByLabelText(label)).toHaveAccessibleDescription(/删去 1 字/)
  await user.click(form.getByRole('button', { name: '放弃草稿' }))
})

test('what was typed too long towards another kind stops no record of this one', async () => {
  const { user } = renderApp('/measures/B2-06')
  const form = await recordForm()
  await user.click(form.getByRole('radio', { name: '催办' }))
  await user.click(form.getByLabelText('催办对象'))
  await user.paste('长'.repeat(501))
  await typeNote(user, '短的一条')
  await pressRecord(user)
  expect(await (await timeline()).findByText('短的一条')).toBeVisible()
})

test('a search of more than two hundred characters is kept whole and said to be too long', async () => {
  const { user } = renderApp('/indicators')
  const box = await screen.findByRole('searchbox', { name: '检索指标' })
  await user.click(box)
  await user.paste('长'.repeat(201))
  expect(box).toHaveValue('长'.repeat(201))
  expect(screen.getByRole('alert')).toHaveTextContent('检索词最多 200 字，已有 201 字')
  expect(screen.queryByText(/这些条件没有用/)).not.toBeInTheDocument()
})
