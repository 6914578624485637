import { groupings } from '#src/domain/address'
import { type MeasureSort, measureSorts } from '#src/domain/measure-sort'
import { useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import { useArrangement } from './use-arrangement'

/** What the list can be ordered and grouped by, for a phone. */
export function ArrangeChoices() {
  const words = useWords(measuresWords)
  const terms = useWords(vocabulary)
  const { sort, group, sortBy, groupBy } = useArrangement()
  const columns: Readonly<Record<MeasureSort, string>> = {
    id: terms.field.id,
    title: terms.field.measure,
    agency: words.lead,
    deadline: words.deadline,
    status: terms.official.title,
    evidence: terms.evidence.title,
    schedule: terms.schedule.title,
    light: terms.light.title,
    'last-word': words.lastWord,
    'evidence-date': words.latestEvidence,
  }
  return (
    <>
      <SegmentedRadios
        legend={words.sort}
        columns={3}
        value={sort.key}
        onChange={(key) => sortBy({ key, descending: false })}
        options={measureSorts.map((value) => ({ value, label: columns[value] }))}
      />
      <SegmentedRadios
        legend={words.direction}
        columns={2}
        value={sort.descending ? 'descending' : 'ascending'}
        onChange={(direction) => sortBy({ key: sort.key, descending: direction === 'descending' })}
        options={(['ascending', 'descending'] as const).map((value) => ({ value, label: words.directions[value] }))}
      />
      <SegmentedRadios
        legend={words.group}
        columns={3}
        value={group}
        onChange={groupBy}
        options={groupings.map((value) => ({ value, label: words.groups[value] }))}
      />
    </>
  )
}
