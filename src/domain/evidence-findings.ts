import type { Evidence } from '#src/contract/evidence'
import type { Day } from '#src/contract/time'
import type { FindingKind } from '#src/contract/vocabulary'
import { type Found, recalledParts } from './found'
import { isKnownSite } from './known-site'
import { spanOf } from './period'

/** What the rules about one item of evidence go by besides the item. */
export interface EvidenceSetting {
  readonly announcedFrom: Day
  /** the sites that are known */
  readonly hosts: ReadonlySet<string>
  /** so many measures on one item are a crowd */
  readonly crowd: number
}

type Judge = (item: Evidence, setting: EvidenceSetting) => Found | null

const subjectOf = ({ id }: Evidence) => ({ kind: 'evidence', id }) as const

/** A rule for each kind of finding about an item of evidence in force. Each gives what it found, or null. */
export const evidenceRules: Readonly<Partial<Record<FindingKind, Judge>>> = {
  'no-address': (item) =>
    item.url === null
      ? {
          kind: 'no-address',
          subject: subjectOf(item),
          number: item.number,
          englishNumber: item.englishNumber,
          source: item.source,
          englishSource: item.englishSource,
        }
      : null,

  'unknown-site': (item, { hosts }) =>
    item.url === null || isKnownSite(item.url, hosts) ? null : { kind: 'unknown-site', subject: subjectOf(item), address: item.url },

  recalled: (item) => {
    const sure = { item: item.confidence, number: item.numberConfidence, date: item.dateConfidence }
    const parts = recalledParts.filter((part) => sure[part] === 'recalled')
    return parts.length === 0 ? null : { kind: 'recalled', subject: subjectOf(item), what: { of: 'evidence', parts } }
  },

  'crowded-document': (item, { crowd }) => {
    const measures = [...new Set(item.claims.flatMap(({ subject }) => (subject.kind === 'measure' ? [subject.id] : [])))].toSorted()
    return measures.length < crowd ? null : { kind: 'crowded-document', subject: subjectOf(item), measures }
  },

  'evidence-before-promise': (item, { announcedFrom }) =>
    spanOf(item.date).last < announcedFrom ? { kind: 'evidence-before-promise', subject: subjectOf(item), date: item.date } : null,
}
