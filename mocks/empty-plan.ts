import type { PlanData } from '#src/domain/plan-data'

export const names = {
  id: 'demo-empty',
  title: { zh: '演示数据：空计划', en: 'Demonstration data: an empty plan' },
  shortTitle: { zh: '空计划（演示数据）', en: 'Empty plan (demonstration)' },
  isDemo: true,
}

/** A plan from which nothing has been taken yet: what an office sees on its first day. Demonstration data. */
export const makePlan = ({ plan }: PlanData): PlanData => ({
  plan: { ...plan, ...names, conflicts: [] },
  measures: [],
  sentences: [],
  indicators: [],
  industries: [],
  programme: null,
  openingEvents: [],
})
