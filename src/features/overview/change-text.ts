import { issuerIn } from '#src/board/evidence-in-locale'
import { eventInLocale, evidenceTitleIn } from '#src/board/event-in-locale'
import { useLedger } from '#src/board/use-board'
import type { Change } from '#src/domain/overview'
import { formatDeadline, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'

/** Says in one line what a change was. */
export function useChangeText(): (change: Change) => string {
  const { changes: words } = useWords(overviewWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { agencies } = useLedger().plan
  const tellEvent = ({ event, outcome }: Extract<Change, { kind: 'event' }>, count: string): string => {
    switch (event.kind) {
      case 'evidence':
        return words.evidence(evidenceTitleIn(event.evidence, locale), issuerIn(event.evidence, agencies, locale))
      case 'status':
        return words.status(terms.official[event.status])
      case 'check':
        return words.check[outcome ?? event.result](count)
      case 'withdrawal':
        return words.withdrawal(event.reason)
      case 'deadline':
        return event.deadline.precision === 'none' ? words.noDeadline : words.deadline(formatDeadline(event.deadline, locale))
      case 'rescope':
        return words.rescope(event.title)
      case 'membership':
        return words.membership(event.name)
      case 'split':
        return words.split(event.into.map(({ id }) => id).join(' '))
      case 'merge':
        return words.merge(event.into)
      case 'correction':
      case 'answer':
        return words.said(terms.event[event.kind], eventInLocale(event, locale).reason)
      default:
        return words.said(terms.event[event.kind], event.text)
    }
  }
  return (change) => {
    const count = formatNumber(change.measures.length)
    return change.kind === 'event' ? tellEvent(change, count) : words[change.kind](count)
  }
}
