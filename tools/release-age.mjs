import { nameAt } from './lock-rules.mjs'

const day = 24 * 60 * 60 * 1000
/** A poisoned release of a trusted name is found out within hours, mostly; who waits a week never meets it. */
export const daysToWait = 7

/**
 * Versions that may be younger, each with the reason: a hole that is being used is worse than a young release. An entry is taken out again
 * when its week is over.
 *
 * @type {Readonly<Record<string, string>>} `name@1.2.3` and why
 */
export const youngAllowed = {}

/** The `{ name, version }` that are in a lock and not in an earlier one, each once, in the lock's order. */
export function newVersions(lock, earlier) {
  const listed = ({ packages }) =>
    Object.entries(packages)
      .filter(([place]) => place !== '')
      .map(([place, { name = nameAt(place), version }]) => ({ name, version }))
  const known = new Set(listed(earlier).map(({ name, version }) => `${name}@${version}`))
  const fresh = new Map()
  for (const each of listed(lock)) {
    const key = `${each.name}@${each.version}`
    if (!known.has(key)) fresh.set(key, each)
  }
  return [...fresh.values()]
}

/**
 * Why these versions may not enter the lock today; none where they may. `timesOf` gives when each version of a package was published, as the
 * registry says, or undefined where it cannot be asked: then nobody knows, and no is the answer.
 *
 * @param {readonly { name: string, version: string }[]} versions
 * @param {{ now: Date, timesOf: (name: string) => Promise<Record<string, string> | undefined>, allowed?: Readonly<Record<string, string>> }} circumstances
 * @returns {Promise<string[]>}
 */
export async function ageFaults(versions, { now, timesOf, allowed = youngAllowed }) {
  const faults = []
  for (const { name, version } of versions) {
    if (allowed[`${name}@${version}`]?.trim()) continue
    const times = await timesOf(name)
    const published = Date.parse(times?.[version] ?? '')
    const age = Math.max(0, Math.floor((now.getTime() - published) / day))
    if (times === undefined)
      faults.push(`${name}@${version}: the registry does not say how old it is. Run "npm run lock" again where it can be reached.`)
    else if (Number.isNaN(published)) faults.push(`${name}@${version}: the registry knows no such version.`)
    else if (age < daysToWait)
      faults.push(
        `${name}@${version}: published ${times[version]}, ${age} of ${daysToWait} days ago. Take an older version, wait, or name it with a reason in tools/release-age.mjs.`,
      )
  }
  return faults
}
