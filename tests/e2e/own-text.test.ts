import { expect, test } from '#tests/setup/guarded-browser'
import { announcement, box, chooser, docx, file, listInventedSentences, load, panel, saying } from './own-text-page'

test('another text is answered in words, from every kind of file, and nothing of it runs or is lost', async ({ page }) => {
  const words = '今天天气晴朗，山路上有人卖茶。孩子们把纸船放进溪水里。'
  const html = `<meta charset="utf-8"><p onclick="alert(1)">${words}</p><img src=x onerror="alert(2)"><script>alert(3)</script>`
  await page.goto('/source')
  await box(page).fill(words)
  await load(page)
  await expect(box(page)).toHaveAccessibleDescription(/没有一句与登记的 94 句相符，没有载入/)
  for (const foreign of [file('演示.txt', words), file('演示.html', html), file('演示.docx', docx([words]))]) {
    await chooser(page).setInputFiles(foreign)
    await expect(chooser(page)).toHaveAccessibleDescription(/没有一句与登记的 94 句相符，没有载入/)
    await chooser(page).setInputFiles(file('空.txt', ''))
    await expect(chooser(page)).toHaveAccessibleDescription(/没有文字/)
  }
  await expect(box(page)).toHaveValue(words)
  await expect(page.locator('img, script:not([src])')).toHaveCount(0)
})

test('a text that is brought stands beside every sentence and measure, after a reload too, until it is removed', async ({ page }) => {
  await listInventedSentences(page)
  await page.goto('/source')
  await chooser(page).setInputFiles(file('演示.docx', docx(['网站首页', ...announcement.split('\n')])))
  await expect(panel(page)).toContainText('一致 94 句')
  await expect(panel(page)).toContainText('未登记 1 段')

  await page.reload()
  await expect(panel(page)).toContainText('演示.docx')
  await page.goto('/measures/A2-04')
  const slots = page.getByRole('region', { name: '出处' })
  await expect(slots.locator('mark')).toHaveText(saying(37))
  await slots.getByRole('link', { name: '第 37 句' }).click()
  await expect(page).toHaveURL(/\/source#s37$/)
  const row = page.locator('tr', { has: page.locator('#s37') })
  await expect(row).toBeInViewport()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(row).toContainText(saying(37))

  await panel(page).getByRole('button', { name: '移除原文' }).click()
  await expect(panel(page)).toContainText('原文已从本机移除')
  await page.reload()
  await expect(box(page)).toHaveValue('')
  await page.goto('/measures/A2-04')
  await expect(slots).toContainText('未载入')
})

test('an altered sentence is named, and the list of what differs has an address', async ({ page }) => {
  await listInventedSentences(page)
  await page.goto('/source')
  await box(page).fill(announcement.replace(saying(37), saying(37).replace('演示', '演习')))
  await load(page)
  await panel(page).getByRole('link', { name: '与登记不同 1 句' }).click()
  await expect(page).toHaveURL(/slot=differs/)
  await page.reload()
  await expect(page.getByRole('row', { name: /^第 37 句/ })).toContainText('演习')
  await expect(page.getByRole('link', { name: /^第 \d+ 句$/ })).toHaveCount(1)
})
