import type { Plan } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import type { Found, Recalled } from '#src/domain/found'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatDeadline, formatNumber, formatPeriod, joinClauses, joinList, joinPhrases } from '#src/i18n/format'
import { findingWords } from '#src/i18n/words/findings'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { numberIn, sourceIn } from './evidence-in-locale'

/** Says what was found in one sentence, with its facts and without a full stop. */
export function findingText(found: Found, plan: Plan, locale: Locale): string {
  const words = findingWords[locale].found
  const terms = vocabulary[locale]
  const announced = formatPeriod(plan.announcedOn.period, locale)
  switch (found.kind) {
    case 'no-lead':
      return words.noLead
    case 'no-deadline':
      return words.noDeadline
    case 'inferred-deadline':
      return words.inferredDeadline(formatDeadline(found.deadline, locale), inLocale(found.deadline.reason, locale))
    case 'not-checked':
      return words.notChecked
    case 'stale': {
      const days = formatNumber(found.days)
      return found.hasNews ? words.stale(formatDay(found.latest, locale), days) : words.noNews(days)
    }
    case 'not-measurable':
      return inLocale(found.note, locale)
    case 'no-address': {
      const number = numberIn(found, locale)
      const source = sourceIn(found, locale)
      const rest = [number === null ? null : words.number(number), source === null ? null : words.readIn(source)]
      return joinPhrases([number === null ? words.noAddressNorNumber : words.noAddress, ...rest.filter((part) => part !== null)], locale)
    }
    case 'unknown-site':
      return words.unknownSite(found.address)
    case 'recalled':
      return recalledText(found.what, locale)
    case 'release-missed':
      return joinClauses(
        [
          words.releaseMissed(formatPeriod(found.period, locale), formatDay(found.dueOn, locale)),
          found.latest === null ? words.noReading : words.latestReading(formatPeriod(found.latest, locale)),
          ...(found.missing > 1 ? [words.missedInAll(formatNumber(found.missing))] : []),
        ],
        locale,
      )
    case 'slot-open':
      return words.slotOpen
    case 'completed-unproven':
      return joinPhrases(
        [
          found.completedOn === null ? words.completed : words.completedOn(formatDay(found.completedOn, locale)),
          found.best === null ? words.noProof : words.bestGrade(found.best),
        ],
        locale,
      )
    case 'results-but-announced':
      return words.resultsShown(formatNumber(found.items.length))
    case 'signed-off-before-evidence':
      return joinPhrases(
        [
          words.signedOff(formatDay(found.signedOffOn, locale)),
          found.firstEvidenceOn === null ? words.noEvidence : words.firstEvidence(formatDay(found.firstEvidenceOn, locale)),
        ],
        locale,
      )
    case 'deadline-before-announcement':
      return words.earlyDeadline(formatDeadline(found.deadline, locale), announced)
    case 'progress-after-cancelling': {
      const later = found.status === null ? terms.event[found.later] : `${terms.event[found.later]} ${terms.official[found.status]}`
      return words.cancelledThen(formatDay(found.cancelledOn, locale), formatDay(found.laterOn, locale), later)
    }
    case 'crowded-document':
      return words.carries(formatNumber(found.measures.length), joinList(found.measures, locale))
    case 'evidence-before-promise':
      return words.earlyEvidence(formatPeriod(found.date, locale), announced)
  }
}

function recalledText(what: Recalled, locale: Locale): string {
  const words = findingWords[locale].found
  switch (what.of) {
    case 'evidence':
      if (what.parts.includes('item')) return words.recalledItem
      return words.recalledParts(
        joinList(
          what.parts.map((part) => words.parts[part]),
          locale,
        ),
      )
    case 'indicator':
      return words.recalledReadings(formatNumber(what.count), formatNumber(what.total))
    case 'city':
      return words.recalledFacts(formatNumber(what.count), formatNumber(what.total))
    case 'candidate':
      return words.recalledCandidate
  }
}
