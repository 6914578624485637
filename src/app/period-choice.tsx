import { formatDay } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { dayWords } from '#src/i18n/words/days'
import { walkingWords } from '#src/i18n/words/walking'
import styles from './period-choice.module.css'
import { useDays } from './use-days'

interface Props {
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** id of the date bar that another day is chosen in */
  readonly barId: string
}

/** Since when changes are shown: the usual days one press away, any other in the date bar. Pressing the one in force compares no more. */
export function PeriodChoice({ isOpen, onToggle, barId }: Props) {
  const words = useWords(walkingWords)
  const { dropSince } = useWords(dayWords)
  const locale = useLocale()
  const { asOf, since, starts, compareWith } = useDays()
  const isCompared = since !== undefined && since < asOf
  const current = isCompared ? (starts.find(({ day }) => day === since)?.name ?? 'other') : null
  return (
    <div role="group" aria-label={words.changesSince} className={styles.periods}>
      <span aria-hidden="true">{words.changesSince}</span>
      <span className={styles.segment}>
        {starts.map(({ name, day, isEarlier }) => (
          <button
            key={name}
            type="button"
            aria-pressed={current === name}
            disabled={!isEarlier}
            title={isEarlier ? words.sinceDay(formatDay(day, locale)) : words.tooEarly(formatDay(day, locale))}
            onClick={() => compareWith(current === name ? undefined : day)}
          >
            {words.periods[name]}
          </button>
        ))}
        <button type="button" aria-pressed={current === 'other'} aria-expanded={isOpen} aria-controls={barId} onClick={onToggle}>
          {current === 'other' && since !== undefined ? words.fromDay(formatDay(since, locale)) : words.otherDay}
        </button>
      </span>
      {isCompared && (
        <button type="button" className={styles.drop} aria-label={dropSince} title={dropSince} onClick={() => compareWith(undefined)}>
          ×
        </button>
      )}
    </div>
  )
}
