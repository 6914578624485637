import { CheckShown, EvidenceShown } from '#src/board/answers'
import { PageLink } from '#src/board/page-link'
import type { CheckRow, ClaimRow } from '#src/domain/evidence-rows'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import styles from './evidence.module.css'

/** What an item supports: each measure, the level it shows of it, and whether this very item sets the measure's level. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimRow[] }) {
  const words = useWords(evidenceWords)
  return (
    <ul className={styles['claims']}>
      {claims.map(({ claim, measure, standing, isNew }) => (
        <li key={`${claim.subject.kind} ${claim.subject.id}`}>
          {claim.subject.kind === 'city' ? (
            <PageLink to={`/cities/${claim.subject.id}`}>{claim.subject.id}</PageLink>
          ) : (
            <MeasureLink id={claim.subject.id} measure={measure} />
          )}
          <EvidenceShown level={claim.level} direct={claim.direct} />
          <span>
            {standing !== null && (
              <span className={standing === 'lifted' ? styles['lifted'] : text['small']}>{words.standing[standing]}</span>
            )}{' '}
            {isNew && <Tag>{words.isNew}</Tag>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What was searched for, what came of it, and what is known of it by now. */
export function CheckedMeasure({ row: { check, outcome, measures } }: { readonly row: CheckRow }) {
  const words = useWords(evidenceWords)
  const [measure] = measures
  const { result, subject } = check.event
  return (
    <ul className={styles['claims']}>
      <li>
        <MeasureLink id={subject.id} measure={measure ?? null} />
        <CheckShown outcome={outcome} />
      </li>
      {measure !== undefined && measure.evidence.level !== result && (
        <li>
          <span className={text['small']}>{words.now}</span>
          <EvidenceShown level={measure.evidence.level} direct={measure.evidence.direct} />
        </li>
      )}
    </ul>
  )
}

function MeasureLink({ id, measure }: { readonly id: string; readonly measure: MeasureState | null }) {
  const locale = useLocale()
  if (measure === null) return <span className={text['id']}>{id}</span>
  return (
    <PageLink to={`/measures/${id}`} label={`${id} ${inLocale(measure.title, locale)}`} className={styles['id']}>
      {id}
    </PageLink>
  )
}
