import { beforeAll, describe, expect, test } from 'vitest'
import { allowed, breaches, furniture } from './breaches'
import { type Complaint, inHouse, lint, runIn } from './house'

describe('what breaks a wall is refused', () => {
  let complaints: Complaint[] = []
  beforeAll(async () => {
    complaints = await lint([...furniture, ...breaches])
  }, 60_000)

  test.each(breaches)('$rule refuses $at', ({ at, rule }) => {
    expect(complaints.filter((complaint) => complaint.at === at).map((complaint) => complaint.rule)).toContain(rule)
  })
})

test('what keeps to the walls passes', async () => {
  expect(await lint(allowed)).toEqual([])
}, 60_000)

test('the compiler refuses the page and the network in the pure folders', async () => {
  const files = ['src/contract', 'src/domain'].flatMap((folder) => [
    { at: `${folder}/page.ts`, code: 'export const title = document.title' },
    { at: `${folder}/network.ts`, code: "export const answer = fetch('/api/plans')" },
    { at: `${folder}/right.ts`, code: 'export const right = 1' },
  ])
  const output = await inHouse(files, (house) => runIn(house, 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']))
  expect(output.match(/^\S+(?=\(\d+,\d+\): error)/gm)?.toSorted()).toEqual([
    'src/contract/network.ts',
    'src/contract/page.ts',
    'src/domain/network.ts',
    'src/domain/page.ts',
  ])
}, 60_000)

test('the compiler refuses the page where files are read: a worker has none', async () => {
  const files = [
    { at: 'src/reading/page.ts', code: 'export const title = document.title' },
    { at: 'src/reading/parser.ts', code: "export const page = new DOMParser().parseFromString('', 'text/html')" },
    { at: 'src/reading/right.ts', code: "export const text = new TextDecoder('gbk').decode(new Uint8Array())" },
  ]
  const output = await inHouse(files, (house) => runIn(house, 'tsc', ['--noEmit', '-p', 'tsconfig.worker.json']))
  expect(output.match(/^\S+(?=\(\d+,\d+\): error)/gm)?.toSorted()).toEqual(['src/reading/page.ts', 'src/reading/parser.ts'])
}, 60_000)
