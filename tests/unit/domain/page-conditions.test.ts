import { describe, expect, test } from 'vitest'
import type { Choice, View } from '#src/domain/address'
import { conditionsOf } from '#src/domain/choice'
import { listsBySector, unapplied, viewOn } from '#src/domain/page-conditions'

const of = (...include: string[]): Choice => ({ include, exclude: [] })
const view: View = {
  asOf: '2025-06-30',
  since: '2024-12-31',
  sector: of('sme'),
  light: of('yellow'),
  province: of('jiangsu'),
  finding: of('recalled'),
  q: '汽车',
}

describe('a condition', () => {
  test('is applied where things have it, and named where they have not; between them none is lost', () => {
    for (const page of ['/', '/measures', '/measures/$id', '/cities', '/indicators', '/evidence', '/source', '/quality']) {
      const [applied, left] = [conditionsOf(viewOn(page, view)), conditionsOf(unapplied(page, view))]
      expect({ ...applied, ...left }, page).toEqual(conditionsOf(view))
      expect(
        Object.keys(applied).filter((name) => name in left),
        page,
      ).toEqual([])
      expect(viewOn(page, view)).toMatchObject({ asOf: '2025-06-30', since: '2024-12-31' })
    }
  })
  test('on sectors is applied by every list that has sectors', () => {
    const bySector = ['/', '/measures', '/indicators', '/evidence', '/quality']
    for (const page of bySector) expect(viewOn(page, view).sector, page).toEqual(of('sme'))
    for (const page of ['/cities', '/source']) expect(unapplied(page, view).sector, page).toEqual(of('sme'))
    expect(
      ['/', '/measures', '/measures/$id', '/cities', '/indicators', '/evidence', '/source', '/quality', '/about'].filter(listsBySector),
    ).toEqual(bySector)
  })
  test('on lights is the list of measures’ own, and its neighbours’', () => {
    for (const page of ['/measures', '/measures/$id']) expect(viewOn(page, view).light, page).toEqual(of('yellow'))
    for (const page of ['/', '/cities', '/indicators', '/evidence', '/quality'])
      expect(unapplied(page, view).light, page).toEqual(of('yellow'))
  })
  test('on changes is applied as far as the things of a page can change so', () => {
    const changed: View = { change: { include: ['passed', 'evidence'], exclude: ['none'] } }
    expect(viewOn('/measures', changed)).toEqual(changed)
    expect(viewOn('/cities', changed)).toEqual({ change: { include: ['evidence'], exclude: ['none'] } })
    expect(unapplied('/cities', changed)).toEqual({ change: of('passed') })
    expect(viewOn('/indicators', changed)).toEqual({ change: { include: [], exclude: ['none'] } })
    expect(viewOn('/indicators', { change: of('passed') })).toEqual({})
  })
  test('of a page that lists nothing is neither applied nor named', () => {
    for (const page of ['/about', '/cities/$adcode', '/indicators/$id', '']) {
      expect(conditionsOf(viewOn(page, view)), page).toEqual({})
      expect(unapplied(page, view), page).toEqual({})
    }
  })
})
