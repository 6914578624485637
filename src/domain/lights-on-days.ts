import type { Day } from '#src/contract/time'
import { type Light, lights } from '#src/contract/vocabulary'
import { absent } from './answer-cases'
import { type AnswerHistory, stepsUntil } from './answer-history'

export type LightCounts = Readonly<Record<Light, number>>

/** How many measures show each light on each of some days, in their order: one way through the steps, however many days are asked. */
export function lightsOnDays({ ids, steps, lightOf }: AnswerHistory, days: readonly Day[]): readonly LightCounts[] {
  const shown = new Int8Array(ids.length).fill(none)
  const counts = new Int32Array(lights.length)
  const found = new Map<Day, LightCounts>()
  const count = (light: number, by: number) => {
    if (light !== none) counts[light] = (counts[light] ?? 0) + by
  }
  let step = 0
  for (const day of days.toSorted()) {
    for (const end = stepsUntil(steps, day); step < end; step++) {
      const place = steps.place[step] ?? 0
      const code = steps.code[step] ?? absent
      const light = code === absent ? none : (lightOf[code] ?? none)
      count(shown[place] ?? none, -1)
      count(light, 1)
      shown[place] = light
    }
    found.set(day, Object.fromEntries(lights.map((light, number) => [light, counts[number] ?? 0])) as LightCounts)
  }
  return days.flatMap((day) => found.get(day) ?? [])
}

/** The measure is not on the board. */
const none = -1
