/**
 * Holds every plan of data/ against the contract and its own cross references, and prints its counts.
 * `--source FILE` also proves, against the text of the announcement, that no sentence is left over and that none was copied.
 */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { Programme } from '#src/contract/city'
import { NewEvent } from '#src/contract/event'
import { Evidence } from '#src/contract/evidence'
import { Indicator } from '#src/contract/indicator'
import { Industry, Measure, Plan, Sentence } from '#src/contract/plan'
import { checkPlan } from '#src/domain/plan-check'
import { checkSource } from '#src/domain/source-check'

const folder = 'data'
const source = process.argv[process.argv.indexOf('--source') + 1]
const hasSource = process.argv.includes('--source')
const wordsFolder = 'src/i18n/words'
/** The words of the interface, a line each. */
const interfaceWords = readdirSync(wordsFolder).flatMap((name) =>
  readFileSync(`${wordsFolder}/${name}`, 'utf8')
    .split('\n')
    .map((words, index) => ({ id: `${wordsFolder}/${name}:${index + 1}`, words })),
)
const schemas = {
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

function read<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues.slice(0, 20)) complain(file, `${v.getDotPath(issue) ?? ''} ${issue.message}`)
  throw new Error(`${file} does not fit the contract`)
}

for (const planId of readdirSync(folder)) {
  const at = (name: string) => `${folder}/${planId}/${name}`
  const plan = read(at('plan.json'), schemas['plan.json'])
  const sentences = read(at('sentences.json'), schemas['sentences.json'])
  const indicators = read(at('indicators.json'), schemas['indicators.json'])
  const industries = read(at('industries.json'), schemas['industries.json'])
  const programme = read(at('programme.json'), schemas['programme.json'])
  const evidence = read(at('evidence.json'), schemas['evidence.json'])
  const events = read(at('events.json'), schemas['events.json'])
  const measures = readdirSync(at('measures'))
    .toSorted()
    .flatMap((name) => read(at(`measures/${name}`), v.array(Measure)))
  const data = { plan, sentences, indicators, industries, programme, evidence, events, measures }

  if (plan.id !== planId) complain(at('plan.json'), `its id ${plan.id} is not the name of its folder`)
  const { faults: found, counts } = checkPlan(data)
  for (const fault of found) complain(planId, fault)
  if (hasSource && source !== undefined)
    for (const fault of checkSource(data, readFileSync(source, 'utf8'), interfaceWords)) complain(planId, fault)

  console.log(`${planId}
  sentences ${counts.sentences} (tracked ${counts.tracked}, quoted ${counts.quoted}, both ${counts.both}, context ${counts.context}, left over ${counts.leftOver})
  measures ${measures.length}, indicators ${indicators.length}, readings ${counts.readings}, quotes ${counts.quotes}, industries ${industries.length}
  cities ${counts.citiesConfirmed} confirmed, ${counts.citiesOpen} open, ${counts.candidates} candidates not counted
  evidence ${evidence.length}, claims ${counts.claims}, statuses ${counts.statuses}, checks ${counts.checks}`)
}
console.log(
  hasSource
    ? 'checked against the text of the source'
    : 'checked numbering and references only; with --source FILE the text itself is checked',
)
if (faults > 0) {
  console.error(`${faults} faults`)
  process.exit(1)
}
