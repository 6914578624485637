import type { Evidence } from '#src/contract/evidence'
import type { Measure } from '#src/contract/plan'
import { confidences, grades, measureKinds, measurabilities, shownLevels } from '#src/contract/vocabulary'
import { addDays } from '#src/domain/day'
import { openingEvents } from '#src/domain/opening-events'
import type { PlanData } from '#src/domain/plan-data'
import { randomFrom } from './random-from'

const measureCount = 10_000

export const names = namesOf(measureCount)

/** A plan of ten thousand measures. */
export const makePlan = (model: PlanData): PlanData => makeHugePlan(measureCount, model)

function namesOf(measures: number) {
  return {
    id: 'demo-huge',
    title: { zh: `演示数据：${measures} 条举措`, en: `Demonstration data: ${measures} measures` },
    shortTitle: { zh: '大计划（演示数据）', en: 'Huge plan (demonstration)' },
    isDemo: true,
  }
}

/** Generated measures under the headings of `model`, the same for the same count. Demonstration data: never mixed with a real plan. */
export function makeHugePlan(count: number, model: PlanData): PlanData {
  const next = randomFrom(20_231)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const { headings, sectors, agencies } = model.plan
  const running = new Map<string, number>()
  const measures = Array.from({ length: count }, (_, index): Measure => {
    // Each heading gets the same number of measures, one after the other, so ids keep their order.
    const heading = headings[Math.floor((index * headings.length) / count)]?.id ?? 'A1'
    const number = (running.get(heading) ?? 0) + 1
    running.set(heading, number)
    const sector = pick(sectors)
    return {
      id: `${heading}-${String(number).padStart(4, '0')}`,
      heading,
      title: { zh: `演示举措 ${index + 1}：${sector.name.zh}`, en: `Demonstration measure ${index + 1}: ${sector.name.en}` },
      summary: { zh: '演示数据，由程序生成。', en: 'Demonstration data, generated.' },
      kind: pick(measureKinds),
      sectors: [sector.id],
      lead: [{ agency: pick(agencies).id, basis: 'inferred' }],
      cooperating: [],
      deadline:
        next() < 0.5
          ? { precision: 'none' }
          : {
              precision: 'year',
              period: pick(['2024', '2025', '2026', '2027']),
              basis: 'assigned',
              reason: { zh: '演示', en: 'Demonstration' },
            },
      measurability: { level: pick(measurabilities), note: { zh: '演示', en: 'Demonstration' } },
      sentences: [],
      indicators: [],
      related: [],
    }
  })
  const evidence = measures
    .filter(() => next() < 0.6)
    .map(({ id }, index): Evidence => ({
      id: `e${String(index + 1).padStart(5, '0')}`,
      type: 'policy',
      title: `演示材料 ${index + 1}`,
      issuer: '演示单位',
      date: addDays('2023-10-01', Math.floor(next() * 850)),
      dateConfidence: 'derived',
      number: null,
      numberConfidence: null,
      grade: pick(grades),
      confidence: pick(confidences),
      url: null,
      source: null,
      effect: null,
      note: '',
      remark: { zh: '演示数据', en: 'Demonstration data' },
      claims: [{ subject: { kind: 'measure', id }, level: pick(shownLevels), direct: next() < 0.8 }],
    }))
  const plan = { ...model.plan, ...namesOf(count), conflicts: [] }
  return {
    plan,
    measures,
    sentences: [],
    indicators: [],
    industries: [],
    programme: null,
    openingEvents: openingEvents(plan, evidence, []),
  }
}
