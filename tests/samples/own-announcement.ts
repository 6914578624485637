import { miit2023 } from '#tests/samples/miit-2023'
import type { PlanData } from '#src/domain/plan-data'
import { inventedSentence } from '#tests/samples/own-text'
import { markSentence } from '#src/domain/source-text'

const { sentences } = miit2023

/** What a sentence of the invented announcement says. */
export const saying = (number: number): string => inventedSentence(number, sentences[number - 1]?.length ?? 0)

/** An invented announcement with as many sentences as the sample plan lists, each as long and in the same paragraph; joined they are its text. */
export const announcement = sentences.map(({ number, paragraph }, at) =>
  at > 0 && sentences[at - 1]?.paragraph !== paragraph ? `\n${saying(number)}` : saying(number),
)

/** The sample plan with the marks of the invented announcement. */
export const inventedPlan: PlanData = {
  ...miit2023,
  sentences: sentences.map((sentence) => ({ ...sentence, ...markSentence(saying(sentence.number)) })),
}
