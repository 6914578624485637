import { CheckDetails } from '#src/board/check-details'
import { eventInLocale } from '#src/board/event-in-locale'
import { issuerIn, numberIn, originalOf } from '#src/board/evidence-in-locale'
import { EvidenceName } from '#src/board/evidence-name'
import { OutsideLink } from '#src/board/outside-link'
import { PageLink } from '#src/board/page-link'
import { useLedger } from '#src/board/use-board'
import type { CheckRow, ItemRow } from '#src/domain/evidence-rows'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { useIsPast } from '#src/recording/form-frame'
import { Button } from '#src/ui/button'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import styles from './evidence.module.css'
import { Sureness } from './sureness'

interface Props {
  readonly row: ItemRow
  readonly onLink: (id: string) => void
  readonly onWithdraw: (id: string) => void
}

/** What a document or event is called, whose it is and what it says, and what can be done with it. */
export function ItemTitle({ row: { id, state, standing, likes, changes }, onLink, onWithdraw }: Props) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const isPast = useIsPast()
  const { agencies } = useLedger().plan
  const { evidence, addresses } = state
  const issuer = issuerIn(evidence, agencies, locale)
  const number = numberIn(evidence, locale)
  const name = <EvidenceName evidence={evidence} />
  return (
    <>
      {standing === 'in-force' ? name : <s className={text['muted']}>{name}</s>} {changes.includes('evidence') && <Tag>{words.isNew}</Tag>}{' '}
      {standing !== 'in-force' && <Tag isDashed>{words.isOut[standing]}</Tag>}
      <div className={styles['facts']}>
        <span className={text['id']}>{id}</span> <span {...originalOf(issuer, evidence.issuer)}>{issuer}</span>{' '}
        {evidence.number !== null && (
          <span className={styles['number']} {...originalOf(number, evidence.number)}>
            {number}
            {evidence.numberConfidence !== null && <Sureness of={evidence.numberConfidence} said={words.numberIs} />}
          </span>
        )}
      </div>
      {evidence.effect !== null && <div className={text['small']}>{inLocale(evidence.effect, locale)}</div>}
      {addresses.length > 1 && (
        <div className={styles['facts']}>
          {addresses.slice(1).map((address, index) => (
            <span key={address}>
              <OutsideLink address={address}>{words.otherAddress(formatNumber(index + 2))}</OutsideLink>
            </span>
          ))}
        </div>
      )}
      {likes.map((like) => (
        <div key={like.id} className={text['small']}>
          {words.sameAs[like.likeness]}{' '}
          <PageLink to="/evidence" view={{ q: like.id }}>
            {like.id}
          </PageLink>
        </div>
      ))}
      {!isPast && standing === 'in-force' && (
        <div className={styles['actions']}>
          <Button tone="quiet" aria-label={words.linkLabel(id)} onClick={() => onLink(id)}>
            {words.link}
          </Button>
          <Button tone="quiet" aria-label={words.withdrawLabel(id)} onClick={() => onWithdraw(id)}>
            {words.withdraw}
          </Button>
        </div>
      )}
    </>
  )
}

/** That something was searched for, where, by which words, and what was met. */
export function CheckTitle({ row: { check, outcome, measures, isNew } }: { readonly row: CheckRow }) {
  const words = useWords(evidenceWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const [measure] = measures
  return (
    <>
      {words.searched(terms.checkResult[outcome])} {isNew && <Tag>{words.isNew}</Tag>}
      {measure !== undefined && <div className={styles['facts']}>{inLocale(measure.title, locale)}</div>}
      <div className={text['small']}>{eventInLocale(check.event, locale).text}</div>
      <CheckDetails check={check.event} />
    </>
  )
}
