import type { ReactNode } from 'react'
import { EvidenceMark, LampMark, OfficialMark, ScheduleMark } from '#src/board/answers'
import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import {
  deadlineBases,
  directnesses,
  type EvidenceLevel,
  evidenceLevels,
  type Light,
  lights,
  measurabilities,
  measureKinds,
  type OfficialStatus,
  officialStatuses,
  type ScheduleState,
  scheduleStates,
} from '#src/contract/vocabulary'
import type { ChoiceName } from '#src/domain/address'
import { countValues } from '#src/domain/measure-filter'
import { ChoiceFacet } from './choice-facet'

/** Every condition that a list of measures can be put under, sector first, each value with its count. */
export function MeasureFacets() {
  const view = useKnownView()
  const onChange = useChangeView()
  const { ledger, measures } = useBoard()
  const { plan } = ledger
  const facet = (name: ChoiceName, values: readonly string[], mark?: (value: string) => ReactNode) => {
    const counts = countValues(measures, view, plan, name)
    return (
      <ChoiceFacet
        key={name}
        name={name}
        values={values}
        counts={counts}
        view={view}
        onChange={onChange}
        {...(mark === undefined ? {} : { mark })}
      />
    )
  }
  const used = (name: ChoiceName, ids: readonly string[]) => {
    const counts = countValues(measures, {}, plan, name)
    return ids.filter((id) => counts.has(id))
  }
  const byUse = (name: ChoiceName, ids: readonly string[]) => {
    const counts = countValues(measures, {}, plan, name)
    return used(name, ids).toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
  }
  return (
    <>
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
