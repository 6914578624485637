import { eventInLocale, evidenceTitleIn } from '#src/board/event-in-locale'
import type { Event, NewEvent } from '#src/contract/event'
import { formatDeadline, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'

/** What an event says, in one line. Text that people typed is shown as text, whatever it looks like. */
export function EventWords({ event: written }: { readonly event: Event | NewEvent }) {
  const locale = useLocale()
  const event = eventInLocale(written, locale)
  const terms = useWords(vocabulary)
  switch (event.kind) {
    case 'status':
      return terms.official[event.status]
    case 'evidence':
      return evidenceTitleIn(event.evidence, locale)
    case 'deadline':
      return event.deadline.precision === 'none' ? terms.noDeadline : formatDeadline(event.deadline, locale)
    case 'rescope':
      return event.title
    case 'membership':
      return event.name
    case 'split':
      return joinList(
        event.into.map(({ id, title }) => `${id} ${title}`),
        locale,
      )
    case 'merge':
      return event.into
    case 'answer':
    case 'withdrawal':
    case 'correction':
      return event.reason
    default:
      return event.text
  }
}
