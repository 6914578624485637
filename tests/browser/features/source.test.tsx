import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { miit2023 } from '#tests/samples/miit-2023'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { handTransport } from '#src/api/transport'
import type { PlanData } from '#src/domain/plan-data'
import { sentence } from '#tests/samples/announcement'
import { renderApp } from '#tests/setup/render-app'
import { plansAtHand } from '#tests/setup/plans-at-hand'

/** A plan whose first two parts are each too long to be drawn whole: 300 sentences, three a paragraph. */
const sentences = Array.from({ length: 600 }, (_, at) =>
  sentence(at + 1, { part: at < 300 ? 'first' : 'second', paragraph: Math.floor(at / 3) + 1, place: (at % 3) + 1 }),
)
function answerFrom(plan: PlanData) {
  const app = createApp(createMemoryRepository(plansAtHand([plan]), 'in-memory-server'), () => '2026-02-01T00:00:00.000Z')
  handTransport(async (request) => app.fetch(request))
}
beforeEach(() => answerFrom({ ...miit2023, sentences }))

const number = (of: number) => screen.queryByRole('link', { name: `第 ${of} 句` })
const isInView = (element: HTMLElement | null): boolean => {
  if (element === null) return false
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
/** Time for rows to be measured and the page to come to rest. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 1_000)
  })

test.each([
  ['of a window', 1440, 900, 250],
  ['of a window, in the second part', 1440, 900, 580],
  ['of a phone', 390, 844, 250],
  ['of a phone, in the second part', 390, 844, 580],
])('a link to a sentence far below the edge %s brings it into view', async (_, width, height, meant) => {
  await page.viewport(width, height)
  renderApp(`/source#s${meant}`)
  await waitFor(() => expect(isInView(number(meant))).toBe(true), { timeout: 8_000 })
  await settled()
  expect(isInView(number(meant))).toBe(true)
  expect(number(meant)?.closest('tr')).toHaveAttribute('aria-selected', 'true')
})

test('a link to a sentence of a part that is drawn whole brings it into view', async () => {
  await page.viewport(1440, 900)
  answerFrom(miit2023)
  renderApp('/source#s90')
  await waitFor(() => expect(isInView(number(90))).toBe(true), { timeout: 8_000 })
})

test('a sentence that was brought into view may be left: it does not come back by itself', async () => {
  await page.viewport(1440, 900)
  renderApp('/source#s250')
  await waitFor(() => expect(isInView(number(250))).toBe(true), { timeout: 8_000 })
  await settled()
  const there = scrollY
  scrollTo(0, 0)
  await waitFor(() => expect(number(250)).toBeNull())
  scrollTo(0, there - 700)
  await settled()
  expect(isInView(number(250))).toBe(false)
  expect(number(250)).not.toBeNull()
})
