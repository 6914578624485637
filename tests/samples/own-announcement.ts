import { miit2023 } from '#data/miit-2023/plan-data'
import type { PlanData } from '#src/domain/plan-data'
import { markSentence } from '#src/domain/source-text'

const things = ['风筝', '铃铛', '纸船', '陶罐', '竹笛', '茶园', '石桥', '灯塔', '麦田', '铜镜']
const deeds = ['如期修好', '逐一登记', '送到渡口', '晒上三天', '分给学堂', '画成图册', '挂在檐下']

/** Invented words for a sentence with this number: no two are alike. */
const invented = (number: number): string =>
  `演示第${number}句说的是把${number * 3}件${things[number % 10] ?? ''}和${number * 7}件${things[(number * 3 + 1) % 10] ?? ''}${deeds[number % 7] ?? ''}，${deeds[(number * 2 + 3) % 7] ?? ''}。`

/** An invented announcement with as many sentences, in the same paragraphs, as the sample plan lists. */
export const announcement = miit2023.sentences.map(({ number, paragraph }, at, all) =>
  all[at - 1] !== undefined && all[at - 1]?.paragraph !== paragraph ? `\n${invented(number)}` : invented(number),
)

/** The sample plan with the marks of the invented announcement. */
export const inventedPlan: PlanData = {
  ...miit2023,
  sentences: miit2023.sentences.map((sentence) => ({ ...sentence, ...markSentence(invented(sentence.number)) })),
}

/** What a sentence of the invented announcement says. */
export const saying = invented
