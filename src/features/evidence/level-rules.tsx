import { EvidenceShown } from '#src/board/answers'
import { shownLevels } from '#src/contract/vocabulary'
import { useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { Fact, FactsList } from '#src/ui/facts-list'
import text from '#src/ui/text.module.css'
import styles from './evidence.module.css'

/** How items of evidence give a measure its level, in short; docs/evidence-rules.md says it in full. */
export function LevelRules() {
  const words = useWords(evidenceWords)
  return (
    <details className={styles['rules']}>
      <summary>
        {words.rules} <span className={text['small']}>{words.rulesNote}</span>
      </summary>
      <div className={text['reading']}>
        <FactsList>
          {shownLevels.toReversed().map((level) => (
            <Fact key={level} term={<EvidenceShown level={level} direct={true} />}>
              {words.ruleLevels[level]}
            </Fact>
          ))}
        </FactsList>
        <ul>
          {[words.ruleHighest, words.ruleTypes, words.ruleGrades, words.ruleNever, words.ruleNone, words.ruleMore].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
