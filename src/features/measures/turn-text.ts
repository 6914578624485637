import type { LightTurn } from '#src/domain/light-outlook'
import { formatDay, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'

/** Tells what would turn a light, to stand before the lamp of the light that it would be. */
export function useTurnText(): (turn: LightTurn) => string {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const listed = (names: readonly string[]) => joinList(names, locale)
  return (turn) => {
    switch (turn.by) {
      case 'official':
        return words.turnsByStatus(listed(turn.statuses.map((status) => terms.official[status])))
      case 'evidence':
        return words.turnsByEvidence(listed(turn.levels.map((level) => terms.evidence[level])))
      case 'check':
        return words.turnsByCheck
      case 'deadline':
        return words.turnsByDeadline[turn.becomes]
      case 'sign-off':
        return words.turnsBySignOff
      case 'day':
        return words.turnsByDay(formatDay(turn.on, locale))
    }
  }
}

/** The same in a few words, with the light that it would be. */
export function useNearTurnText(): (turn: LightTurn) => string {
  const { near } = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  return (turn) => {
    const light = terms.light[turn.light]
    switch (turn.by) {
      case 'official':
        return near.official(terms.official.completed, light)
      case 'evidence':
        // Weakest first: it takes no more than that.
        return near.evidence(terms.evidence[turn.levels[0] ?? 'statement'], light)
      case 'check':
        return near.check(light)
      case 'deadline':
        return near[turn.becomes](light)
      case 'sign-off':
        return near.signOff(light)
      case 'day':
        return near.day(formatDay(turn.on, locale), light)
    }
  }
}
