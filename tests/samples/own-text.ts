import type { Sentence } from '#src/contract/plan'
import { markSentence, splitSentences } from '#src/domain/source-text'

/** An invented announcement: a title, a by-line, headings without a stop, and a sentence that comes twice. */
export const ownText = `演示：风筝与铃铛产业五年行动问答
演示记者 甲乙
问：这份虚构的行动方案从哪里来，先做什么后做什么？它又要由谁来做？
一、放得更高
风局将在两年内建成三座演示试飞场，并向所有作坊开放。每座试飞场至少配备十二架校准风筝。
具体办法另行公布。
二、响得更远
声局要把铃铛的合格率提高到98.5%以上，“一铃一码”覆盖全部产地！到时候由第三方检验并向社会公开结果。
具体办法另行公布。
以上各项，每半年检查一次，结果写进演示年报。`

/** A text's sentences as a plan lists them: every one by its place and marks. */
export const listedIn = (text: string, context: Sentence['context'] = null): Sentence[] =>
  splitSentences(text).map(({ number, paragraph, place, text: own }) => ({
    number,
    part: 'opening',
    paragraph,
    place,
    heading: null,
    ...markSentence(own),
    context,
  }))

const things = '风筝铃铛纸船陶罐竹笛茶园石桥灯塔麦田铜镜渡口学堂檐下画册晒场'

/** Invented words with so many letters besides the stop. No two numbers give the same. */
export function inventedSentence(number: number, length: number): string {
  const letters = [...`演示${number}`]
  for (let at = 0; letters.length < length; at++) letters.push(things[(number * 11 + at * (1 + (number % 13))) % things.length] ?? '')
  return `${letters.slice(0, length).join('')}。`
}
