import { useMemo } from 'react'
import { EvidenceMark, LampMark, OfficialMark, ScheduleMark } from '#src/board/answers'
import { useBoard, useKnownView } from '#src/board/use-board'
import {
  deadlineBases,
  directnesses,
  type EvidenceLevel,
  evidenceLevels,
  type Light,
  lightActions,
  lightMarks,
  lights,
  measurabilities,
  measureKinds,
  type OfficialStatus,
  officialStatuses,
  type ScheduleState,
  scheduleStates,
  silences,
} from '#src/contract/vocabulary'
import type { ChoiceName } from '#src/domain/address'
import { measureChangeKinds } from '#src/domain/comparison'
import { countChoices } from '#src/domain/measure-filter'
import { useFacets } from './choice-facet'

/** Every condition that a list of measures can be put under, sector first, each value with its count. */
export function MeasureFacets() {
  const view = useKnownView()
  const { ledger, measures, before } = useBoard()
  const { plan } = ledger
  const counts = useMemo(() => countChoices(measures, view, plan), [measures, view, plan])
  const ofAll = useMemo(() => countChoices(measures, {}, plan), [measures, plan])
  const facet = useFacets(counts)
  const timesUsed = (name: ChoiceName, id: string) => ofAll.get(name)?.get(id) ?? 0
  const used = (name: ChoiceName, ids: readonly string[]) => ids.filter((id) => timesUsed(name, id) > 0)
  const byUse = (name: ChoiceName, ids: readonly string[]) =>
    used(name, ids).toSorted((one, other) => timesUsed(name, other) - timesUsed(name, one))
  return (
    <>
      {before !== null && facet('change', measureChangeKinds)}
      {facet(
        'sector',
        used(
          'sector',
          plan.sectors.map(({ id }) => id),
        ),
      )}
      {facet(
        'pillar',
        plan.pillars.map(({ id }) => id),
      )}
      {facet(
        'heading',
        plan.headings.map(({ id }) => id),
      )}
      {facet('status', officialStatuses, (value) => (
        <OfficialMark status={value as OfficialStatus} />
      ))}
      {facet('evidence', evidenceLevels, (value) =>
        value === 'none' ? null : <EvidenceMark level={value as EvidenceLevel} direct={null} />,
      )}
      {facet('directness', directnesses)}
      {facet('schedule', scheduleStates, (value) => (
        <ScheduleMark state={value as ScheduleState} />
      ))}
      {facet('light', lights, (value) => (
        <LampMark light={value as Light} />
      ))}
      {facet('mark', used('mark', lightMarks))}
      {facet('todo', used('todo', lightActions))}
      {facet('word', silences)}
      {facet(
        'agency',
        byUse(
          'agency',
          plan.agencies.map(({ id }) => id),
        ),
      )}
      {facet('kind', measureKinds)}
      {facet('measurable', measurabilities)}
      {facet('basis', deadlineBases)}
    </>
  )
}
