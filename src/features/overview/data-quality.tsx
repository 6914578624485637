import { useMemo } from 'react'
import { PageLink } from '#src/board/page-link'
import { useKnownView, useWholeBoard } from '#src/board/use-board'
import { useFindings } from '#src/board/use-findings'
import { countFindings, filterFindings, type FindingGroup, findingGroups } from '#src/domain/finding-filter'
import { isOpen } from '#src/domain/findings'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './overview.module.css'
import { useListView } from './use-overview'

/** How many findings wait for an answer, by group; each number opens its list. */
export function DataQuality() {
  const { quality: words } = useWords(overviewWords)
  const board = useWholeBoard()
  const { sector } = useKnownView()
  const list = useListView()
  const { findings: all } = useFindings()
  const findings = useMemo(() => filterFindings(all, sector === undefined ? {} : { sector }, board), [all, sector, board])
  if (board.ledger.plan.qualityRules.length === 0) return null
  const found = (group: FindingGroup) =>
    findingGroups[group].filter((kind) => findings.some((finding) => finding.kind === kind && isOpen(finding)))
  return (
    <Section
      title={words.title}
      note={
        <PageLink to="/quality" view={list({})} className={text['link']}>
          {words.all}
        </PageLink>
      }
    >
      <ul className={styles.quality}>
        {(['conflicts', 'gaps'] as const).map((group) => {
          const kinds = found(group)
          const said = words.open(words[group], formatNumber(countFindings(findings, kinds).open))
          return (
            <li key={group}>
              {kinds.length === 0 ? (
                <span className={text['muted']}>{said}</span>
              ) : (
                <PageLink to="/quality" view={list({ finding: kinds })}>
                  {said}
                </PageLink>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
