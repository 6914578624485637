import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'
import { catchSavedFiles } from '#tests/setup/saved-files'

answerRequests()

const rowsOf = (text = '') => text.trimEnd().split('\r\n').slice(1)

test.each([
  ['/cities?province=ZJ&q=ningbo&light=red', /^导出 1 /, '筛选条件: 省份：浙江 + 检索：ningbo', /^slot-\d+,/],
  ['/indicators?sector=steel&light=red', /^导出 \d+ /, '筛选条件: 行业领域：钢铁', /^(?:steel|crude)/],
] as const)('%s is exported as listed, under its own conditions, or whole', async (address, button, conditions, isListed) => {
  const savedFiles = catchSavedFiles()
  const { user } = renderApp(address)
  await user.click(await screen.findByRole('button', { name: button }))
  await screen.findByRole('radio', { name: /^全部，\d+ 行$/ })
  await user.click(screen.getByRole('button', { name: /^保存 \d+ 行$/ }))
  await screen.findByText(/^已生成/)
  const [table, about] = await savedFiles()
  const listed = rowsOf(table?.text)
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.filter((row) => !isListed.test(row))).toEqual([])
  expect(about?.text).toContain(conditions)
  expect(about?.text).not.toContain('红')
  await user.click(screen.getByRole('radio', { name: /^全部，\d+ 行$/ }))
  await user.click(screen.getByRole('button', { name: /^保存 \d+ 行$/ }))
  await screen.findByText(/^已生成/)
  const [whole, aboutWhole] = (await savedFiles()).slice(2)
  expect(rowsOf(whole?.text).length).toBeGreaterThan(listed.length)
  expect(aboutWhole?.text).toContain('筛选条件: 无筛选')
})
