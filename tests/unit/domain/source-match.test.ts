import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchSource } from '#src/domain/source-match'
import { splitSentences } from '#src/domain/source-text'
import { listedIn, ownText } from '#tests/samples/own-text'

const listed = listedIn(ownText)
const states = (text: string, list = listed) => matchSource(text, list).sentences.map(({ state }) => state)
const all = (state: string, list: readonly unknown[] = listed) => list.map(() => state)
const unlisted = (text: string) => matchSource(text, listed).unlisted.map((piece) => piece.text)
const textOf = (text: string, number: number) => {
  const match = matchSource(text, listed).sentences[number - 1]
  return match === undefined || match.state === 'missing' ? null : match.text
}

describe('a text with the listed sentences', () => {
  test('is the same throughout, each in its own words, with nothing over', () => {
    const { sentences, unlisted: rest } = matchSource(ownText, listed)
    expect(sentences).toEqual(splitSentences(ownText).map(({ number, text }) => ({ number, state: 'same', text, distance: 0 })))
    expect(rest).toEqual([])
  })
  test.each([
    ['without line breaks', ownText.replaceAll('\n', '')],
    ['with spaces for line breaks', ownText.replaceAll('\n', '　')],
    ['with empty lines', ownText.replaceAll('\n', '\r\n\r\n')],
    ['broken into lines of thirteen characters', ownText.match(/.{1,13}/gu)?.join('\n') ?? ''],
    ['in half-width punctuation', ownText.replaceAll('，', ', ').replaceAll('：', ':').replaceAll('“', '"').replaceAll('”', '"')],
    ['with a stop for a comma', ownText.replace('试飞场，并', '试飞场。并')],
  ])('stays the same %s', (_, text) => {
    expect(states(text)).toEqual(all('same'))
    expect(unlisted(text)).toEqual([])
  })
  test('gives a sentence broken over lines as one', () => {
    expect(textOf(ownText.replace('建成三座', '建成\n三座'), 6)).toBe('风局将在两年内建成三座演示试飞场，并向所有作坊开放。')
    expect(textOf(ownText.replace('先做什么后', '\n先做什么\n后'), 3)).toBe('问：这份虚构的行动方案从哪里来，先做什么后做什么？')
  })
  test('knows a sentence over six lines, and no longer over seven', () => {
    const question = '问：这份虚构的行动方案从哪里来，先做什么后做什么？'
    const broken = (lines: number) =>
      ownText.replace(
        question,
        question
          .match(/.{1,3}/gu)
          ?.map((part, at) => (at < lines - 1 ? `${part}\n` : part))
          .join('') ?? '',
      )
    expect(broken(6).split('\n')).toHaveLength(ownText.split('\n').length + 5)
    expect(states(broken(6))).toEqual(all('same'))
    expect(broken(7).split('\n')).toHaveLength(ownText.split('\n').length + 6)
    expect(states(broken(7))).not.toEqual(all('same'))
  })
  test('cuts a line that holds three sentences where each ends, closing marks with the one before', () => {
    const text = ownText.replace('问答\n演示记者 甲乙\n', '问答》演示记者 甲乙')
    expect([1, 2, 3].map((number) => textOf(text, number))).toEqual([
      '演示：风筝与铃铛产业五年行动问答》',
      '演示记者 甲乙',
      '问：这份虚构的行动方案从哪里来，先做什么后做什么？',
    ])
  })
  test('is found inside a page: menus, a repeated title and footers are what is over', () => {
    const page = `首页\n演示：风筝与铃铛产业五年行动问答\n当前位置\n${ownText}\n相关阅读\n具体办法另行公布。\n版权所有`
    expect(states(page)).toEqual(all('same'))
    expect(unlisted(page)).toEqual(['首页', '演示：风筝与铃铛产业五年行动问答', '当前位置', '相关阅读', '具体办法另行公布。', '版权所有'])
  })
  test('a sentence that comes twice is matched twice; once less, one is missing', () => {
    const [first = 0, second = 0] = splitSentences(ownText)
      .filter(({ text }) => text === '具体办法另行公布。')
      .map(({ number }) => number)
    expect(second).toBeGreaterThan(first)
    const without = (at: number) => states(ownText.split('\n').toSpliced(at, 1).join('\n'))
    const lines = ownText.split('\n')
    expect(without(lines.indexOf('具体办法另行公布。'))).toEqual(all('same').with(first - 1, 'missing'))
    expect(without(lines.lastIndexOf('具体办法另行公布。'))).toEqual(all('same').with(second - 1, 'missing'))
  })
})

describe('a text that is not quite the listed one', () => {
  test('an altered sentence is named with its distance, its neighbours stay the same', () => {
    const { sentences, unlisted: rest } = matchSource(ownText.replace('三座', '五座'), listed)
    expect(sentences.map(({ state }) => state)).toEqual(all('same').with(5, 'differs'))
    const altered = sentences[5]
    if (altered?.state !== 'differs') throw new Error('it is not named')
    expect(altered.text).toContain('五座')
    expect(altered.distance).toBeGreaterThan(0)
    expect(altered.distance).toBeLessThan(25)
    expect(rest).toEqual([])
  })
  test('a figure with its point moved is another sentence', () => {
    expect(states(ownText.replace('98.5%', '985%'))).toEqual(all('same').with(9, 'differs'))
  })
  test('between two that are the same, another sentence of about its length stands in its place; a much longer or shorter one does not', () => {
    const instead = (words: string) => states(ownText.replace('每座试飞场至少配备十二架校准风筝。', words))
    expect(instead('明年此时再看山雪与茶园是否如约。')).toEqual(all('same').with(6, 'differs'))
    expect(instead('茶园。')).toEqual(all('same').with(6, 'missing'))
    expect(instead(`${'明年此时再看山雪与茶园是否如约'.repeat(3)}。`)).toEqual(all('same').with(6, 'missing'))
  })
  test('what is left out is missing, what is put in is over', () => {
    expect(states(ownText.replace('每座试飞场至少配备十二架校准风筝。', ''))).toEqual(all('same').with(6, 'missing'))
    const more = ownText.replace('每座', '这一句是后来插入的说明。每座')
    expect(states(more)).toEqual(all('same'))
    expect(unlisted(more)).toEqual(['这一句是后来插入的说明。'])
  })
  test('every sentence altered a little is still known from its order', () => {
    const altered = splitSentences(ownText)
      .map(({ text }) => (text.length > 12 ? text.replace('，', '，还') : text))
      .join('\n')
    expect(states(altered)).not.toContain('missing')
  })
  test('sentences in another order are not matched across each other', () => {
    const [one, other] = ['每座试飞场至少配备十二架校准风筝。', '以上各项，每半年检查一次，结果写进演示年报。']
    const swapped = ownText.replace(one, '＊').replace(other, one).replace('＊', other)
    expect(states(swapped).filter((state) => state === 'same')).toHaveLength(listed.length - 2)
  })
})

describe('no text, or another one', () => {
  const missing = all('missing')
  test.each([
    ['no text', ''],
    ['spaces', ' \n\t　\r\n'],
    ['nothing but marks', '。。。！\n——\n……'],
    ['another text', '今天天气晴朗，山路上有人卖茶。孩子们把纸船放进溪水里。\n桥边的陶罐晒了一整天！'],
  ])('%s: everything is missing', (_, text) => expect(states(text)).toEqual(missing))
  test('marks alone are not over', () => expect(unlisted('。。。\n——')).toEqual([]))
  test('a plan without sentences matches nothing and names all the text has', () => {
    expect(matchSource(ownText, [])).toEqual({ sentences: [], unlisted: splitSentences(ownText) })
  })
})

describe('a text of a megabyte', { timeout: 60_000 }, () => {
  const filler = (characters: number) => {
    const parts: string[] = []
    for (let at = 0, length = 0; length < characters; at++) {
      const part = `第${at}条虚构的旁白说到茶园${at * 7}处与石桥${at * 13}座，彼此并不相干。${at % 5 === 0 ? '\n' : ''}`
      parts.push(part)
      length += part.length
    }
    return parts.join('')
  }
  test('is aligned while a person waits, the announcement in the middle of it', () => {
    const text = `${filler(170_000)}\n${ownText}\n${filler(170_000)}`
    expect(states(text)).toEqual(all('same'))
  })
  test('has no false match where the announcement is not in it', () => expect(states(filler(350_000))).toEqual(all('missing')))
  test.each([
    ['one line', '风'.repeat(1_000_000)],
    ['one character a line', '风\n'.repeat(150_000)],
    ['one listed sentence over and over', '具体办法另行公布。'.repeat(40_000)],
  ])('of %s does not hang', (_, text) => {
    expect(states(text).filter((state) => state === 'differs')).toEqual([])
  })
})

describe('laws', () => {
  const character = fc.constantFrom(...'风铃纸鸢木舟石桥灯塔麦田陶罐竹笛棉布铜镜茶山雪线工坊学堂渡口集市春耕秋收')
  const sentence = fc
    .tuple(fc.string({ unit: character, minLength: 8, maxLength: 40 }), fc.constantFrom('。', '！', '？', '。”'))
    .map((parts) => parts.join(''))
  const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  const write = (list: readonly (readonly string[])[]) => list.map((one) => one.join('')).join('\n')

  test('a text is the same as itself', () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const text = write(list)
        const { sentences, unlisted: rest } = matchSource(text, listedIn(text))
        expect(sentences.map((match) => match.state === 'same' && match.text)).toEqual(splitSentences(text).map((piece) => piece.text))
        expect(rest).toEqual([])
      }),
    )
  })
  test('spaces, marks and line breaks inside sentences change nothing', () => {
    const noise = fc.array(fc.constantFrom('', '', '', '', '', '', ' ', '　', '，', '、', '“', '\n'), { maxLength: 40 })
    fc.assert(
      fc.property(paragraphs, noise, (list, marks) => {
        const breaks = { left: 0 }
        const noisy = write(
          list.map((one) =>
            one.map((words) => {
              // No sentence is broken over more than five lines.
              breaks.left = 4
              return [...words]
                .map((letter, at) => {
                  const mark = marks[at] ?? ''
                  const isKept = mark !== '\n' || (at < words.length - 3 && breaks.left-- > 0)
                  return isKept ? letter + mark : letter
                })
                .join('')
            }),
          ),
        )
        const own = listedIn(write(list))
        expect(states(noisy, own)).toEqual(all('same', own))
      }),
    )
  })
  test('one sentence altered between others is the only one that is not the same', () => {
    const several = fc.uniqueArray(sentence, { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(several, fc.nat(), fc.nat(), (list, which, where) => {
        const at = 1 + (which % (list.length - 2))
        const letters = [...(list[at] ?? '')]
        const altered = list.with(at, letters.with(where % 8, '海').join(''))
        const own = listedIn(list.join(''))
        expect(states(altered.join(''), own)).toEqual(all('same', own).with(at, 'differs'))
      }),
    )
  })
  test('no two matches cross, whatever the text', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(), (list, other, seed) => {
        const own = listedIn(write(list))
        const pieces = [...list.flat(), ...other.flat()]
        const shuffled = pieces.map((text, at) => ({ text, key: (at * 7919 + seed) % 1009 })).toSorted((a, b) => a.key - b.key)
        const text = shuffled.map((piece) => piece.text).join('\n')
        let from = 0
        for (const match of matchSource(text, own).sentences) {
          if (match.state === 'missing') continue
          const found = text.replaceAll('\n', '').indexOf(match.text, from)
          expect(found).toBeGreaterThanOrEqual(from)
          from = found + match.text.length
        }
      }),
    )
  })
  test('every piece is either matched or over, once', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (list, other) => {
        const text = `${write(other)}\n${write(list)}`
        const { sentences, unlisted: rest } = matchSource(text, listedIn(write(list)))
        const matched = sentences.reduce((sum, match) => sum + (match.state === 'missing' ? 0 : match.text.length), 0)
        expect(matched + rest.reduce((sum, piece) => sum + piece.text.length, 0)).toBe(text.replaceAll('\n', '').length)
      }),
    )
  })
})
