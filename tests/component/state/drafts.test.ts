import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

/** The module as a page that is opened anew has it, in a tab of its own. */
async function openTab() {
  sessionStorage.clear()
  vi.resetModules()
  return import('#src/state/drafts')
}

const draft = (text: string) => ({ eventId: 'r-0123456789abcdef', fields: { text } })

test('a draft is offered to other tabs about the same subject only, however alike their names begin', async () => {
  const one = await openTab()
  const subject = 'a-plan/measure/A1-01'
  one.keepDraft(subject, draft('写了一半'))
  const other = await openTab()
  for (const near of ['a-plan/measure/A1-011', 'a-plan/measure/A1-0', 'a-plan/measure', 'a-plan', '', 'b-a-plan/measure/A1-01'])
    expect(other.otherDrafts(near), near).toEqual([])
  expect(other.otherDrafts(subject)).toMatchObject([{ draft: draft('写了一半') }])
  expect(other.readDraft(subject)).toBeNull()
})

test('a draft set aside is among the others, and goes when it is dropped; what lies beside it stays', async () => {
  const { dropOtherDraft, keepDraft, otherDrafts, readDraft, setDraftAside } = await openTab()
  keepDraft('p/measure/A1-01', draft('手上的'))
  setDraftAside('p/measure/A1-01', draft('放下的'))
  const [aside] = otherDrafts('p/measure/A1-01')
  expect(aside?.draft.fields).toEqual({ text: '放下的' })
  dropOtherDraft(aside?.key ?? '')
  expect(otherDrafts('p/measure/A1-01')).toEqual([])
  expect(readDraft('p/measure/A1-01')?.fields).toEqual({ text: '手上的' })
})

describe('what lies in the store and is no draft', () => {
  const kept = async (value: string) => {
    const { otherDrafts } = await openTab()
    localStorage.setItem('luoshi:draft:p/measure/A1-01:left-behind', value)
    return otherDrafts('p/measure/A1-01').map((other) => other.draft)
  }
  test.each(['', 'null', '7', '"text"', '[]', '{', '{}', '{"eventId":"r-0001"}', '{"eventId":"r-0001","fields":null}', '{"fields":7}'])(
    '%s is not offered',
    async (value) => {
      expect(await kept(value)).toEqual([])
    },
  )
  test('fields that are no text go, the others stay', async () => {
    expect(await kept('{"eventId":"r-0001","fields":{"text":"留下","kind":7,"title":null}}')).toEqual([
      { eventId: 'r-0001', fields: { text: '留下' } },
    ])
  })
  test('a text under an id that no record can have gets one that can', async () => {
    const [found] = await kept('{"eventId":"<b>","fields":{"text":"留下"}}')
    expect(found?.fields).toEqual({ text: '留下' })
    expect(found?.eventId).toMatch(/^r-[0-9a-f]{16}$/)
  })
})
