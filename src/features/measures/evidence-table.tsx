import { EvidenceShown } from '#src/board/answers'
import { issuerIn, numberIn, originalOf, sourceIn } from '#src/board/evidence-in-locale'
import { EvidenceName } from '#src/board/evidence-name'
import { useLedger, useWholeBoard } from '#src/board/use-board'
import type { Evidence } from '#src/contract/evidence'
import type { Locale } from '#src/contract/vocabulary'
import type { Support } from '#src/domain/evidence-level'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import { Section } from '#src/ui/section'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'

/** Every item of evidence for one measure: what it is, how good it is, and what it shows. */
export function EvidenceTable({ state: { measure, supports } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const whole = useWholeBoard().measures.find((state) => state.measure.id === measure.id)
  const { agencies } = useLedger().plan
  const aboutOf = (evidence: Evidence, shown: Locale) =>
    joinPhrases(
      [issuerIn(evidence, agencies, shown), numberIn(evidence, shown), sourceIn(evidence, shown)].filter((part) => part !== null),
      shown,
    )
  const hidden = (whole?.supports.length ?? 0) - supports.length
  const columns: readonly Column<Support>[] = [
    {
      key: 'grade',
      header: words.grade,
      width: '6.5rem',
      phone: 'start',
      cell: ({ evidence }) => <span className={text['nowrap']}>{terms.grade[evidence.grade]}</span>,
    },
    {
      key: 'title',
      header: words.document,
      isRowHeader: true,
      phone: 'title',
      cell: ({ evidence }) => (
        <>
          <EvidenceName evidence={evidence} />
          <div className={text['small']}>
            <span {...originalOf(aboutOf(evidence, locale), aboutOf(evidence, 'zh-CN'))}>{aboutOf(evidence, locale)}</span>
            {evidence.effect !== null && <div>{inLocale(evidence.effect, locale)}</div>}
          </div>
        </>
      ),
    },
    {
      key: 'date',
      header: words.date,
      width: '7rem',
      phone: 'middle',
      cell: ({ evidence }) => (
        <span className={evidence.dateConfidence === 'recalled' ? text['recalled'] : text['nowrap']}>
          {formatPeriod(evidence.date, locale)}
        </span>
      ),
    },
    {
      key: 'supports',
      header: words.supports,
      width: '9rem',
      phone: 'line',
      cell: (support) => (
        <>
          <EvidenceShown level={support.level} direct={support.direct} />
          {!support.lifts && <div className={text['small']}>{support.isEarlier ? words.earlier : words.notLifting}</div>}
        </>
      ),
    },
    {
      key: 'confidence',
      header: words.confidence,
      width: '8rem',
      phone: 'end',
      cell: ({ evidence }) => <Marked mark={<DotMark variant={evidence.confidence} />}>{terms.confidence[evidence.confidence]}</Marked>,
    },
  ]
  return (
    <Section
      title={words.evidence}
      note={[words.evidenceNote(formatNumber(supports.length)), ...(hidden > 0 ? [terms.recalledHidden(formatNumber(hidden))] : [])].join(
        ' · ',
      )}
    >
      {supports.length === 0 ? (
        <p className={text['muted']}>{words.noEvidence}</p>
      ) : (
        <DataTable caption={words.evidence} columns={columns} rows={supports} rowKey={({ evidence }) => evidence.id} />
      )}
    </Section>
  )
}
