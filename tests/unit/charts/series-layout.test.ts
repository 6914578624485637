import { describe, expect, test } from 'vitest'
import type { ChartSeries, SeriesPoint } from '#src/charts/series'
import { placeContent, placePoints, runEnds, segmentsOf, spreadApart } from '#src/charts/series-layout'

const point = (x: number | string, value: number | null, run?: number): SeriesPoint => ({
  x,
  value,
  run,
  label: String(x),
  kind: 'verified',
})
const series = (...points: readonly SeriesPoint[]): ChartSeries => ({ key: 'a', name: 'a', points })

describe('points', () => {
  test('stand from left to right, without those that have no value or no place', () => {
    const placed = placePoints(series(point('c', 3), point('a', 1), point('b', null), point('z', 9)), ['a', 'b', 'c'])
    expect(placed.map(({ x, value }) => [x, value])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
})

describe('lines', () => {
  const segments = (placed: ChartSeries, step?: number) =>
    segmentsOf(placePoints(placed), step).map(({ from, to, isGap }) => [from.x, to.x, isGap])

  test('are solid between neighbours and a gap across what is missing', () => {
    expect(segments(series(point(1, 1), point(2, 1), point(5, 1)))).toEqual([
      [1, 2, false],
      [2, 5, true],
    ])
  })
  test('know a rhythm slower than the axis', () => {
    expect(segments(series(point(0, 1), point(3, 1), point(9, 1)), 3)).toEqual([
      [0, 3, false],
      [3, 9, true],
    ])
  })
  test('treat a period without a value as missing', () => {
    expect(segments(series(point(1, 1), point(2, null), point(3, 1)))).toEqual([[1, 3, true]])
  })
  test('never reach into another run', () => {
    const years = series(point(11, 4.6, 2023), point(12, 6.1, 2024), point(13, 6, 2024))
    expect(segments(years)).toEqual([[12, 13, false]])
    expect(runEnds(placePoints(years)).map(({ x }) => x)).toEqual([11, 13])
  })
})

test('quotes and marks widen the axis but are not places to point at', () => {
  const { xs, reach, values } = placeContent({
    series: [series(point(2, 3.9), point(4, 4.1))],
    ticks: [{ x: 1, label: '2023' }],
    quotes: [{ key: 'q', x: 3, value: 7, label: 'quoted' }],
    reference: { x: 6, label: 'said' },
  })
  expect(xs).toEqual([2, 4])
  expect(reach).toEqual([1, 6])
  expect(values).toEqual([3.9, 4.1, 7])
})

describe('labels', () => {
  test('that do not touch stay where they are', () => {
    expect(spreadApart([0, 50, 20], 15)).toEqual([0, 50, 20])
  })
  test('that touch move apart around their middle and keep their order', () => {
    expect(spreadApart([10, 12, 100], 20)).toEqual([1, 21, 100])
  })
  test('that would push into others take those along', () => {
    const apart = spreadApart([10, 12, 24], 20)
    expect(apart.toSorted((a, b) => a - b)).toEqual(apart)
    expect(Math.min(...apart.slice(1).map((height, index) => height - (apart[index] ?? 0)))).toBe(20)
  })
  test('of nothing are nothing', () => {
    expect(spreadApart([], 20)).toEqual([])
  })
})
