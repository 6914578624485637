/**
 * Holds every plan of data/ (`--data FOLDER` for another) against the contract and its own cross references, and prints its counts.
 * Without the text of the announcement it finds whole sentences of it, by their fingerprints; `--source FILE` also proves, against the text,
 * that no sentence is left over and that no run of its words was copied. `--plan ID` holds one plan only.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { planIdsIn, readPlanFolder } from '#server/plan-folders'
import { Programme } from '#src/contract/city'
import { NewEvent } from '#src/contract/event'
import { Evidence } from '#src/contract/evidence'
import { Indicator } from '#src/contract/indicator'
import { Industry, Measure, Plan, Sentence } from '#src/contract/plan'
import { checkPlan } from '#src/domain/plan-check'
import { planPartsOf } from '#src/domain/plan-folder'
import { checkSource, checkWholeSentences } from '#src/domain/source-check'
import { untranslated } from '#src/domain/untranslated'

const {
  values: { data: folder, plan: wanted, source },
} = parseArgs({ options: { data: { type: 'string', default: 'data' }, plan: { type: 'string' }, source: { type: 'string' } } })
const wordsFolder = 'src/i18n/words'
/** The words of the interface, a line each. */
const interfaceWords = readdirSync(wordsFolder).flatMap((name) =>
  readFileSync(`${wordsFolder}/${name}`, 'utf8')
    .split('\n')
    .map((words, index) => ({ id: `${wordsFolder}/${name}:${index + 1}`, words })),
)
const schemas: Readonly<Record<string, v.GenericSchema>> = {
  'plan.json': Plan,
  'sentences.json': v.array(Sentence),
  'indicators.json': v.array(Indicator),
  'industries.json': v.array(Industry),
  'programme.json': v.nullable(Programme),
  'evidence.json': v.array(Evidence),
  'events.json': v.array(NewEvent),
}

let faults = 0
const complain = (where: string, what: string) => {
  faults++
  console.error(`${where}: ${what}`)
}

/** Which part of the contract a file of a plan's folder is held against; none where a plan has no such file. */
const schemaOf = (path: string) => (/^measures\/[^/]+\.json$/.test(path) ? v.array(Measure) : schemas[path])

function hold(file: string, schema: v.GenericSchema, content: unknown): void {
  const parsed = v.safeParse(schema, content)
  if (parsed.success) return
  for (const issue of parsed.issues.slice(0, 20)) complain(file, `${v.getDotPath(issue) ?? ''} ${issue.message}`)
  throw new Error(`${file} does not fit the contract`)
}

const planIds = planIdsIn(folder)
for (const name of readdirSync(folder))
  if (!planIds.includes(name)) complain(join(folder, name), 'is no folder of a plan: it has no plan.json')

for (const planId of planIds.filter((id) => wanted === undefined || id === wanted)) {
  const at = (path: string) => join(folder, planId, path)
  const entries = readdirSync(at(''), { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(at(''), join(entry.parentPath, entry.name)))
  for (const path of paths) if (schemaOf(path) === undefined) complain(at(path), 'is no file that a plan has')
  const files = readPlanFolder(at(''))
  for (const [path, content] of Object.entries(files)) hold(at(path), schemaOf(path) ?? v.unknown(), content)
  const data = planPartsOf(files)
  const { plan, measures, indicators, industries, evidence } = data

  if (plan.id !== planId) complain(at('plan.json'), `its id ${plan.id} is not the name of its folder`)
  const { faults: found, counts } = checkPlan(data)
  for (const fault of [...found, ...untranslated(data)]) complain(planId, fault)
  const copied =
    source === undefined ? checkWholeSentences(data, interfaceWords) : checkSource(data, readFileSync(source, 'utf8'), interfaceWords)
  for (const fault of copied) complain(planId, fault)

  console.log(`${planId}
  sentences ${counts.sentences} (tracked ${counts.tracked}, quoted ${counts.quoted}, both ${counts.both}, context ${counts.context}, left over ${counts.leftOver})
  measures ${measures.length}, indicators ${indicators.length}, readings ${counts.readings}, quotes ${counts.quotes}, industries ${industries.length}
  cities ${counts.citiesConfirmed} confirmed, ${counts.citiesOpen} open, ${counts.candidates} candidates not counted
  evidence ${evidence.length}, claims ${counts.claims}, statuses ${counts.statuses}, checks ${counts.checks}`)
}
console.log(
  source !== undefined
    ? 'checked against the text of the source: every sentence, and every run of twelve characters'
    : 'checked numbering, references, English words and, by fingerprints, that no sentence of the source stands whole; shorter runs were not looked for: that needs --source FILE',
)
if (faults > 0) {
  console.error(`${faults} faults`)
  process.exit(1)
}
