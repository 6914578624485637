/**
 * What the filters and the rules cost: `npm run bench`, or one part of it: `npm run bench -- domain`. `--rounds 9` repeats more often.
 * Prints tables of milliseconds and of ratios to a plain pass of the same run; only the ratios can be compared between machines.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { measureActions, plainPass } from './actions'
import { measureDomain } from './domain'
import { measureHugeFold, measureSampleFold, type Timed } from './fold'
import { measureOpening } from './opening'
import { median, percentile95, row } from './statistics'

const wanted = process.argv.slice(2)
const rounds = Number(wanted.includes('--rounds') ? wanted[wanted.indexOf('--rounds') + 1] : 7)
const say = (text: string) => void process.stdout.write(text)
const parts = { actions: sayActions, opening: sayOpening, domain: sayDomain, fold: sayFold }
const chosen = Object.entries(parts).filter(([name]) => wanted.includes(name))

say(`${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n`)
for (const [, part] of chosen.length === 0 ? Object.entries(parts) : chosen) await part()

async function sayActions() {
  const found = await measureActions(rounds)
  const plain = median((found.get(plainPass) ?? []).map(({ toPaint }) => toPaint))
  say(`\nActions on the checklist of the sample, ms of the main thread, ${rounds} rounds\n\n`)
  say(row('action', 'to paint', 'worst', '× plain', 'of it drawing', 'after', 'longest task'))
  say(row('--', '--:', '--:', '--:', '--:', '--:', '--:'))
  for (const [name, all] of found) {
    const of = (figure: keyof (typeof all)[number]) => all.map((busy) => busy[figure])
    const toPaint = median(of('toPaint'))
    say(
      row(name, toPaint, Math.max(...of('toPaint')), toPaint / plain, median(of('rendering')), median(of('after')), median(of('longest'))),
    )
  }
}

async function sayOpening() {
  say(`\nOpening a page until its headline, ms, median of ${rounds}\n\n`)
  say(row('page', 'wall', 'main thread', '× the sample'))
  say(row('--', '--:', '--:', '--:'))
  for (const { page, wall, busy, ratio } of await measureOpening(rounds)) say(row(page, wall, busy, ratio))
}

function sayDomain() {
  say(`\nRules, ms under Node, ${rounds} rounds; plain is the ledger written as JSON\n\n`)
  say(row('measures', 'pass', 'median', 'worst', '× plain'))
  say(row('--:', '--', '--:', '--:', '--:'))
  for (const { measures, name, ...pass } of measureDomain(rounds)) say(row(String(measures), name, pass.median, pass.worst, pass.ratio))
}

function sayFold() {
  say(`\nThe date bar on the sample, ms under Node, ${rounds} rounds of 39 months\n\n`)
  say(row('', 'median', '95 of 100 within'))
  say(row('--', '--:', '--:'))
  for (const { name, times } of measureSampleFold(rounds)) say(row(name, median(times), percentile95(times)))
  const { measures, events, steps, preparing, plain, asking } = measureHugeFold(rounds)
  const figures = { measures, events, steps }
  const counts = Object.entries(figures).map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  say(`\nDemonstration data: ${counts.join(', ')}; ms under Node, ${plain.times.length} days\n\n`)
  say(row('', 'median', '95 of 100 within', '× plain pass'))
  say(row('--', '--:', '--:', '--:'))
  const ratio = ({ times }: Timed) => median(times) / median(plain.times)
  for (const own of [plain, ...asking, ...preparing]) say(row(own.name, median(own.times), percentile95(own.times), ratio(own)))
}
