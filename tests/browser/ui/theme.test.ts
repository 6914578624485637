import { expect, test } from 'vitest'

/** Layout needs a real browser; jsdom answers 0 for everything. */
test('the page stands on the tokens in light and dark', () => {
  const ground = () => getComputedStyle(document.body).backgroundColor
  document.documentElement.dataset['theme'] = 'light'
  const light = ground()
  document.documentElement.dataset['theme'] = 'dark'
  expect(ground()).not.toBe(light)
})
