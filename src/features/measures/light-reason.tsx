import { EvidenceShown, Lamp, LightMarks, Official, Schedule } from '#src/board/answers'
import { useBoard } from '#src/board/use-board'
import type { LightTurn } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, joinClauses } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import styles from './measure.module.css'
import { useTurnText } from './turn-text'

interface Props {
  readonly state: MeasureState
  /** what would turn the light */
  readonly turns: readonly LightTurn[]
}

/** Why a measure shows its light: the rule, what it looked at, since when, earlier red, and everything that would turn it. */
export function LightReason({ state: { light, lastLookOn }, turns }: Props) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { asOf } = useBoard()
  const textOf = useTurnText()
  const { inputs, marks } = light
  // A light that is red still has not been red before.
  const redBefore = light.redSpans.filter(({ last }) => light.light !== 'red' || last < asOf)
  return (
    <FactsList>
      <Fact term={terms.light.title}>
        <span className={styles['lit']}>
          <Lamp light={light.light} />
          <LightMarks marks={marks} />
        </span>
      </Fact>
      <Fact term={words.rule}>{inLocale(light.rule.reason, locale)}</Fact>
      <Fact term={words.inputs}>
        <div className={styles['together']}>
          <Official status={inputs.official} /> <EvidenceShown level={inputs.evidence} direct={inputs.direct} />{' '}
          <Schedule state={inputs.schedule} />
        </div>
      </Fact>
      <Fact term={words.sinceTerm}>{formatDay(light.since, locale)}</Fact>
      {light.reasonSince > light.since && <Fact term={words.reasonSinceTerm}>{formatDay(light.reasonSince, locale)}</Fact>}
      <Fact term={words.lastLookTerm}>{formatDay(lastLookOn, locale)}</Fact>
      <Fact term={words.redBefore}>
        {redBefore.length === 0
          ? words.none
          : joinClauses(
              redBefore.map(({ first, last }) => words.redSpan(formatDay(first, locale), formatDay(last, locale))),
              locale,
            )}
      </Fact>
      <Fact term={words.outlook}>
        {turns.length === 0
          ? words.noOutlook
          : turns.map((turn) => (
              <div key={textOf(turn)} className={styles['choice']}>
                {textOf(turn)} <Lamp light={turn.light} />
              </div>
            ))}
      </Fact>
    </FactsList>
  )
}
