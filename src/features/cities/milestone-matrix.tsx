import { Changed } from '#src/board/changed'
import { PageLink } from '#src/board/page-link'
import type { Milestone } from '#src/contract/city'
import { confidences, type MilestoneKind, milestoneKinds } from '#src/contract/vocabulary'
import type { CityState } from '#src/domain/city-state'
import { milestoneOfKind, milestonesKnown } from '#src/domain/city-summary'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import { NoData } from '#src/ui/no-data'
import { Section } from '#src/ui/section'
import type { Column } from '#src/ui/table-columns'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './cities.module.css'
import { cityPath, usePlaceNames } from './place-names'
import { Sureness } from './sourced'
import { targetAmount } from './target-amount'

/** Six kinds of milestone for each confirmed city; what is not known is drawn as unknown. */
export function MilestoneMatrix({ cities }: { readonly cities: readonly CityState[] }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const names = usePlaceNames()
  const columns: readonly Column<CityState>[] = [
    {
      key: 'city',
      header: terms.field.city,
      isRowHeader: true,
      className: styles['matrixCity'],
      cell: (city) => <PageLink to={cityPath(city)}>{names.city(city)}</PageLink>,
    },
    {
      key: 'known',
      header: words.known,
      align: 'end',
      className: styles['matrixCell'],
      cell: (city) => <Changed state={city} of={milestonesKnown} show={(count) => words.knownOf(formatNumber(count))} />,
    },
    ...milestoneKinds.map((kind) => ({
      key: kind,
      header: terms.milestone[kind],
      className: styles['matrixCell'],
      cell: (city: CityState) => <MilestoneCell city={city} kind={kind} />,
    })),
  ]
  return (
    <Section
      title={words.history}
      note={
        <span className={styles['key']}>
          {words.matrixNote}
          {confidences.slice(0, 2).map((confidence) => (
            <Sureness key={confidence} of={confidence} />
          ))}
          <NoData text={terms.noData} />
        </span>
      }
    >
      <DataTable caption={words.history} columns={columns} rows={cities} rowKey={({ slot }) => slot} phone="scroll" />
    </Section>
  )
}

function MilestoneCell({ city, kind }: { readonly city: CityState; readonly kind: MilestoneKind }) {
  const changes = useWords(changeWords)
  const terms = useWords(vocabulary)
  const milestone = milestoneOfKind(city, kind)
  if (milestone === null) return <NoData text={terms.noData} isTextHidden />
  const isAdded = city.change?.milestonesAdded.includes(milestone) === true
  const shown = <Changed state={city} of={(then) => milestoneOfKind(then, kind)} show={(item) => <Shown milestone={item} city={city} />} />
  if (!isAdded) return shown
  return (
    <span className={styles['added']}>
      {shown}
      <VisuallyHidden>{changes.kinds.milestone}</VisuallyHidden>
    </span>
  )
}

/** How sure a milestone is, and its day, or the number it stands for. */
function Shown({ city, milestone }: { readonly city: CityState; readonly milestone: Milestone }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  // The numbers are those that shipped; a milestone recorded since says nothing of them.
  const shipped = city.shipped?.milestones.includes(milestone) === true ? city.shipped : null
  const industries = shipped?.industries.length ?? 0
  const target = shipped?.targets.find(({ value }) => value !== null)
  const amount =
    milestone.kind === 'industries' && industries > 0
      ? words.industriesCount(formatNumber(industries))
      : milestone.kind === 'target' && target !== undefined
        ? targetAmount(target, locale)
        : null
  return (
    <Marked mark={<DotMark variant={milestone.confidence} />}>
      <span title={inLocale(milestone.text, locale)}>
        {amount ?? (milestone.on === null ? words.undated : formatPeriod(milestone.on, locale))}
      </span>
      <VisuallyHidden>{terms.confidence[milestone.confidence]}</VisuallyHidden>
    </Marked>
  )
}
