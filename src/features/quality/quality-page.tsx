import { useMemo } from 'react'
import { PageLink } from '#src/board/page-link'
import { Panels } from '#src/board/panels'
import { useKnownView, useWholeBoard } from '#src/board/use-board'
import { useFindings } from '#src/board/use-findings'
import type { FindingKind } from '#src/contract/vocabulary'
import { countFindings, filterFindings, findingChoices, type FindingGroup, findingGroups } from '#src/domain/finding-filter'
import { satisfies } from '#src/domain/choice'
import { spanOf } from '#src/domain/period'
import { ExportButton } from '#src/exporting/export-button'
import { ConditionChips, useConditions } from '#src/filters/conditions'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { correctionsWords } from '#src/i18n/words/corrections'
import { qualityWords } from '#src/i18n/words/quality'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { MisstampedRecords } from '#src/recording/misstamped-records'
import { EmptyState } from '#src/ui/empty-state'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { KindSection } from './kind-section'
import { KindTable } from './kind-table'
import { KnownConflicts } from './known-conflicts'
import styles from './quality.module.css'

const groupNames = Object.keys(findingGroups) as FindingGroup[]

/** 数据质量: what does not go together and what is missing, by kind; the kinds that the address names with their lists. */
export function QualityPage() {
  const words = useWords(qualityWords)
  const corrections = useWords(correctionsWords)
  const { recalledHidden } = useWords(vocabulary)
  const view = useKnownView()
  const board = useWholeBoard()
  const { plan } = board.ledger
  const { findings, before, gone, hidden } = useFindings()
  const shown = useMemo(() => filterFindings(findings, view, board), [findings, view, board])
  const earlier = useMemo(() => (before === null ? null : filterFindings(before, view, board.before ?? board)), [before, view, board])
  const conditions = useConditions(findingChoices)
  const { open, answered } = countFindings(shown, [...findingGroups.conflicts, ...findingGroups.gaps])
  const rulesOf = (group: FindingGroup) => {
    const kinds: readonly FindingKind[] = findingGroups[group]
    return plan.qualityRules.filter(({ kind }) => kinds.includes(kind) && satisfies(view.finding, [kind]))
  }
  if (plan.qualityRules.length === 0)
    return (
      <EmptyState isPage title={words.noRules}>
        {words.noRulesText}
      </EmptyState>
    )
  if (board.asOf < spanOf(plan.announcedOn.period).first)
    return (
      <EmptyState isPage title={words.tooEarly}>
        {words.tooEarlyText}
      </EmptyState>
    )
  return (
    <>
      {view.finding !== undefined && (
        <p className={text['small']}>
          <PageLink to="/quality" view={view.sector === undefined ? {} : { sector: view.sector }}>
            {words.all}
          </PageLink>
        </p>
      )}
      <PageHead
        title={<span role="status">{words.title(formatNumber(open), formatNumber(answered))}</span>}
        lede={words.lede}
        actions={<ExportButton table="findings" shown={{ findings: shown }} />}
      />
      <p className={styles['away']}>
        <PageLink to="/corrections">{corrections.link}</PageLink>
      </p>
      <ConditionChips conditions={conditions} />
      {hidden > 0 && <p className={text['small']}>{recalledHidden(formatNumber(hidden))}</p>}
      <div className={styles['parts']}>
        <Panels>
          {view.finding === undefined && <MisstampedRecords />}
          {view.finding === undefined
            ? groupNames.map((group) => (
                <Section key={group} title={words.groups[group]} note={words.groupNotes[group]} id={group}>
                  <KindTable caption={words.groups[group]} rules={rulesOf(group)} findings={shown} before={earlier} />
                </Section>
              ))
            : groupNames
                .flatMap((group) => rulesOf(group))
                .map((rule) => (
                  <KindSection
                    key={rule.kind}
                    rule={rule}
                    findings={shown.filter(({ kind }) => kind === rule.kind)}
                    gone={(earlier ?? []).filter((finding) => finding.kind === rule.kind && gone.includes(finding))}
                  />
                ))}
          {view.finding === undefined && <KnownConflicts />}
        </Panels>
      </div>
    </>
  )
}
