import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchEntriesOf } from '#src/board/search-entries'
import { searchLink } from '#src/board/search-link'
import type { Event, NewEvent } from '#src/contract/event'
import type { Locale } from '#src/contract/vocabulary'
import { type Board, boardOf } from '#src/domain/board'
import { findingsOf } from '#src/domain/findings'
import { indicatorStates } from '#src/domain/known-readings'
import type { SearchEntry } from '#src/domain/search/entries'
import { calledById, excerpt, findHits, groupHits, nearestSearch } from '#src/domain/search/find'
import { foldText } from '#src/domain/search/fold'
import { spellingsOf } from '#src/domain/search/numerals'
import { miit2023 } from '#tests/samples/miit-2023'
import { recorded, written } from '#tests/setup/plan-fixture'

const { openingEvents, ...data } = miit2023
const boardWith = (events: readonly Event[] = [], day = '2026-06-01'): Board =>
  boardOf({ ...data, events: [...openingEvents, ...events], sequence: events.length, unreadable: 0 }, day)
const entriesOf = (board: Board): readonly SearchEntry[] => searchEntriesOf(board, findingsOf(board, indicatorStates(board)))
const board = boardWith()
const entries = entriesOf(board)
const found = (q: string, among = entries, locale: Locale = 'zh-CN') => findHits(among, q, locale)
const addresses = (q: string, among = entries, locale: Locale = 'zh-CN') =>
  found(q, among, locale).map(({ entry }) => {
    const { to, hash } = searchLink(entry)
    return hash === undefined ? to : `${to}#${hash}`
  })

describe('what a supervision officer looked for', () => {
  test.each([
    ['十个工业大省', '/indicators/ten-provinces'],
    ['10个工业大省', '/indicators/ten-provinces'],
    ['4.0%', '/indicators/iva-growth'],
    ['４．０％', '/indicators/iva-growth'],
    ['工业增加值', '/indicators/iva-growth'],
    ['财建〔2023〕117号', '/measures/B2-06'],
    ['财建[2023]117号', '/measures/B2-06'],
    ['财建【2023】117 号', '/measures/B2-06'],
    ['财建（2023）117号', '/measures/B2-06'],
    ['财建 2023 117', '/measures/B2-06'],
    ['财建〔2023〕117号', '/cities/320500'],
    ['工信厅企业〔2023〕79号', '/measures/B2-06'],
    ['苏州', '/cities/320500'],
    ['suzhou', '/cities/320500'],
    ['Su Zhou', '/cities/320500'],
    ["su'zhou", '/cities/320500'],
    ['sūzhōu', '/cities/320500'],
    ['江苏', '/cities/320500'],
    ['Jiangsu', '/cities/320500'],
    ['320500', '/cities/320500'],
    ['slot-21', '/cities/slot-21'],
    ['30个', '/cities'],
    ['30 个', '/cities'],
    ['三十个', '/cities'],
    ['30个', '/measures/B2-06'],
    ['工信部联原〔2023〕131号', '/indicators'],
    ['厦工信规〔2024〕1号', '/cities/350200'],
    ['钢铁', '/measures'],
    ['国家统计局', '/indicators/iva-growth'],
    ['第 32 句', '/source#s32'],
    ['B2-06', '/measures/B2-06'],
    ['b206', '/measures/B2-06'],
    ['Ｂ２－０６', '/measures/B2-06'],
  ])('%s leads to %s, in both languages of the page', (q, address) => {
    expect(addresses(q)).toContain(address)
    expect(addresses(q, entries, 'en')).toContain(address)
  })

  test('says where: the deadline’s reason, with the words marked', () => {
    const hit = found('财建[2023]117号').find(({ entry }) => entry.id === 'B2-06')
    expect(hit?.met[0]?.field).toBe('deadline')
    const { text = '', stretches = [] } = hit?.met[0] ?? {}
    expect(excerpt(text, stretches).filter(({ isMarked }) => isMarked)).toEqual([{ text: '财建〔2023〕117号', isMarked: true }])
  })
})

describe('the order of what was found', () => {
  test('an id before a name, a name before its beginning, that before its middle, that before other words', () => {
    const entry = (id: string, zh: string, said = ''): SearchEntry => ({
      kind: 'measure',
      id,
      name: { zh, en: id },
      fields: [['summary', said]],
    })
    const made = [
      entry('A1-01', '推进风筝', ''),
      entry('A1-02', '无关', '也说 A1-05'),
      entry('A1-03', 'A1-05 之后'),
      entry('A1-04', '见 A1-05'),
      entry('A1-05', '别的'),
      entry('A1-06', 'A1-05'),
    ]
    expect(found('a1-05', made).map(({ entry: { id } }) => id)).toEqual(['A1-05', 'A1-06', 'A1-03', 'A1-04', 'A1-02'])
  })

  test('the kind with the best hit comes first', () => {
    expect(groupHits(found('苏州'))[0]?.kind).toBe('city')
    expect(groupHits(found('B2-06'))[0]?.hits[0]?.entry.id).toBe('B2-06')
    const all = found('专精特新')
    expect(groupHits(all).flatMap(({ hits }) => hits)).toHaveLength(all.length)
  })
})

describe('laws', () => {
  const named = entries.filter(({ kind }) => kind !== 'finding')
  const locales = ['zh-CN', 'en'] as const

  test('every word of every name finds it, in both languages of the page', { timeout: 60_000 }, () => {
    for (const entry of named) {
      for (const word of [entry.name.zh, entry.name.en, ...`${entry.name.zh} ${entry.name.en}`.split(/\s+/)]) {
        if (foldText(word) === '') continue
        for (const locale of locales) expect(findHits([entry], word, locale), `${entry.id} by ${word}`).toHaveLength(1)
      }
    }
  })

  test('every text of everything finds it and is marked in what it was found by', { timeout: 120_000 }, () => {
    const texts = named.flatMap((entry) =>
      entry.fields.flatMap(([, said]) => (typeof said === 'string' ? [said] : [said.zh, said.en]).map((text) => ({ entry, text }))),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...locales),
        ({ entry, text }, at, length, locale) => {
          const letters = [...text]
          // Words of a text begin where its words or its Chinese characters do.
          const start = at % letters.length
          const before = letters[start - 1] ?? ' '
          const piece = letters.slice(start, start + length).join('')
          if (foldText(piece) === '' || (/[\p{L}\p{N}.,]/u.test(before) && !/\p{Script=Han}/u.test(letters[start] ?? ''))) return
          if (/^[\p{M}.,]/u.test(piece)) return
          const [hit] = findHits([entry], piece, locale)
          expect(hit, `${entry.id} by ${piece}`).toBeDefined()
          const marked = [
            ...(hit?.inName ?? []).map(({ from, to }) => (locale === 'en' ? entry.name.en : entry.name.zh).slice(from, to)),
            ...(hit?.met ?? []).flatMap(({ text: where, stretches }) => stretches.map(({ from, to }) => where.slice(from, to))),
          ].map(foldText)
          const words = piece
            .split(/\s+/)
            .map(foldText)
            .filter((word) => word !== '')
          const has = (word: string) => spellingsOf(word).some((spelling) => marked.some((stretch) => stretch.includes(spelling)))
          expect(has(foldText(piece)) || words.every(has), `${piece} in ${marked.join(' | ')}`).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('pieces of an excerpt are the text from its start to its end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(20), (text, at, length) => {
        const from = Math.min(at, text.length)
        const to = Math.min(from + length, text.length)
        const joined = excerpt(text, [{ from, to }])
          .map((piece) => piece.text)
          .join('')
          .replace(/^…|…$/g, '')
        expect(text).toContain(joined)
        if (to > from) expect(joined).toContain(text.slice(from, to))
      }),
    )
  })

  test('no search of 200 characters takes long', () => {
    const hostile = [
      'a '.repeat(100),
      'a'.repeat(200),
      '一'.repeat(200),
      '1 '.repeat(100),
      '〔'.repeat(200),
      '4.'.repeat(100),
      '１２３４５６７８９０'.repeat(20),
      '的 '.repeat(100),
      '. '.repeat(100),
      '十'.repeat(200),
    ]
    found('的')
    for (const q of hostile) {
      const start = performance.now()
      expect(found(q).length).toBeGreaterThanOrEqual(0)
      nearestSearch(entries, q)
      expect(performance.now() - start, q).toBeLessThan(2_000)
    }
  })

  test('signs alone find nothing', () => {
    for (const q of ['', '   ', '〔〕', '—', '。。。', '\u200b']) expect(found(q)).toEqual([])
  })
})

describe('the day in view decides', () => {
  test('a measure that was split off is found from that day on, and its origin stays findable', () => {
    const split = recorded(
      {
        id: 'split-1',
        kind: 'split',
        subject: { kind: 'measure', id: 'B2-06' },
        occurredOn: '2026-02-02',
        author: { name: '王五', body: '' },
        into: [
          { id: 'B2-96', title: '虚构的纸鸢目录' },
          { id: 'B2-97', title: '虚构的铜铃目录' },
        ],
        reason: '分开核查',
      },
      1,
    )
    expect(addresses('纸鸢', entriesOf(boardWith([split], '2026-02-01')))).toEqual([])
    const after = entriesOf(boardWith([split], '2026-02-03'))
    expect(addresses('纸鸢', after)).toContain('/measures/B2-96')
    expect(calledById(after, 'B2-06')?.id).toBe('B2-06')
  })

  test('a city is found by its slot once it was filled, and by its name', () => {
    const slot = 'slot-29'
    expect(addresses('天津')).not.toContain('/cities/120000')
    const filled = recorded(
      {
        id: 'fill-1',
        kind: 'membership',
        subject: { kind: 'city', id: slot },
        occurredOn: '2026-02-02',
        author: { name: '王五', body: '' },
        slot,
        adcode: '130900',
        name: '虚构州',
        province: 'HE',
        source: '虚构〔2026〕9号',
      },
      1,
    )
    const after = entriesOf(boardWith([filled], '2026-02-03'))
    expect(addresses('虚构州', entries)).toEqual([])
    expect(addresses('虚构州', after)).toContain('/cities/130900')
    expect(addresses('虚构[2026]9号', after)).toContain('/cities/130900')
    expect(calledById(after, slot)?.id).toBe('130900')
  })

  test('what was recorded of a measure is found from then on', () => {
    const note = recorded({ ...written.status('stat-9', 'A1-03', '2026-02-02', 'started'), reference: '见虚构〔2026〕8号' } as NewEvent, 1)
    expect(addresses('虚构(2026)8号', entriesOf(boardWith([note])))).toEqual(['/measures/A1-03'])
  })

  test('before the announcement no measure is found', () => {
    expect(found('数字化', entriesOf(boardWith([], '2023-01-01'))).map(({ entry }) => entry.kind)).not.toContain('measure')
  })
})

describe('called by an id', () => {
  test.each([
    ['B2-06', 'B2-06'],
    [' b2‐06 ', 'B2-06'],
    ['slot-21', 'slot-21'],
    ['SLOT 01', '320500'],
    ['320500', '320500'],
    ['e047', 'e047'],
    ['E047', 'e047'],
    ['iva-growth', 'iva-growth'],
    ['Iva Growth', 'iva-growth'],
  ])('%s is %s', (typed, id) => {
    expect(calledById(entries, typed)?.id).toBe(id)
  })

  test.each(['', '苏州', 'B2', 'B2-6', '32', 'e', '1'])('%s is nothing’s', (typed) => {
    expect(calledById(entries, typed)).toBeNull()
  })
})

describe('for what is not found', () => {
  test.each([
    ['新能源汔车', '新能源汽车'],
    ['suzhuo', 'suzho'],
    ['苏州 火箭筒', '苏州'],
    ['苏洲', '苏'],
  ])('%s has a nearest search that finds something', (typed, nearest) => {
    expect(found(typed)).toEqual([])
    expect(nearestSearch(entries, typed)).toBe(nearest)
    expect(found(nearest).length).toBeGreaterThan(0)
  })

  test('nothing is near to nonsense', () => {
    expect(nearestSearch(entries, 'qzxv')).toBeNull()
  })
})
