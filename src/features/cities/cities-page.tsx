import { PageLink } from '#src/board/page-link'
import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { milestoneKinds } from '#src/contract/vocabulary'
import type { CityState } from '#src/domain/city-state'
import { satisfies } from '#src/domain/measure-filter'
import { ExportButton } from '#src/exporting/export-button'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { EmptyState } from '#src/ui/empty-state'
import { NoData } from '#src/ui/no-data'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import type { Column } from '#src/ui/table-columns'
import { Tag } from '#src/ui/tag'
import prose from '#src/ui/text.module.css'
import styles from './cities.module.css'
import { ProvinceTiles } from './province-tiles'

/** 城市: the pilot's list, by province and place by place; open places plainly so. */
export function CitiesPage() {
  const words = useWords(citiesWords)
  const locale = useLocale()
  const view = useKnownView()
  const { ledger, cities } = useBoard()
  const { programme } = ledger
  if (programme === null) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  const shown = cities.filter(({ place }) => satisfies(view.province, place === null ? [] : [place.province]))
  const confirmed = cities.filter(({ place }) => place !== null).length
  const candidates = (standing: 'recalled' | 'batch-unknown') =>
    joinList(
      programme.candidates.filter((candidate) => candidate.standing === standing).map(({ place }) => inLocale(place.name, locale)),
      locale,
    )
  return (
    <>
      <PageHead
        title={words.title(formatNumber(confirmed), formatNumber(cities.length))}
        lede={words.lede}
        figures={[
          { key: 'confirmed', label: words.confirmed, value: formatNumber(confirmed), unit: `/ ${formatNumber(cities.length)}` },
          { key: 'open', label: words.open, value: formatNumber(cities.length - confirmed) },
        ]}
        actions={<ExportButton table="cities" count={cities.length} />}
      />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Section title={words.byProvince} note={<ProvinceChoice />}>
            <ProvinceTiles />
          </Section>
          <Section title={words.candidates}>
            <p className={prose['reading']}>
              <b>{words.recalled}</b>：{candidates('recalled')}
            </p>
            <p className={prose['reading']}>
              <b>{words.batchUnknown}</b>：{candidates('batch-unknown')}
            </p>
          </Section>
          <Section title={words.rules}>
            <ul className={styles['rules']}>
              {programme.rules.map((rule) => (
                <li key={rule.text.zh}>
                  {inLocale(rule.text, locale)}
                  <b>
                    {formatNumber(rule.value)} {inLocale(rule.unit, locale)}
                  </b>
                </li>
              ))}
            </ul>
            <p className={prose['small']}>{programme.rules[0]?.source}</p>
          </Section>
          <Section title={words.notes}>
            {programme.notes.map((note) => (
              <p key={note.zh} className={prose['reading']}>
                {inLocale(note, locale)}
              </p>
            ))}
          </Section>
        </div>
        <Section title={words.list} note={words.listNote(formatNumber(shown.length))}>
          <CityTable cities={shown} />
        </Section>
      </div>
    </>
  )
}

function ProvinceChoice() {
  const words = useWords(citiesWords)
  const { field } = useWords(vocabulary)
  const locale = useLocale()
  const { province } = useKnownView()
  const changeView = useChangeView()
  const { ledger } = useBoard()
  return (
    <select
      aria-label={field.province}
      className={styles['select']}
      value={province?.include[0] ?? ''}
      onChange={(event) =>
        changeView(({ province: _, ...rest }) =>
          event.target.value === '' ? rest : { ...rest, province: { include: [event.target.value], exclude: [] } },
        )
      }
    >
      <option value="">{words.allProvinces}</option>
      {(ledger.programme?.provinces ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {inLocale(name, locale)}
        </option>
      ))}
    </select>
  )
}

function CityTable({ cities }: { readonly cities: readonly CityState[] }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger } = useBoard()
  const noData = <NoData text={terms.noData} isTextHidden />
  const provinceOf = (id: string) => ledger.programme?.provinces.find((province) => province.id === id)?.name ?? { zh: id, en: id }
  const columns: readonly Column<CityState>[] = [
    {
      key: 'city',
      header: terms.field.city,
      isRowHeader: true,
      phone: 'start',
      cell: ({ slot, place }) =>
        place === null ? (
          <PageLink to={`/cities/${slot}`}>
            {words.slot(slot)} <Tag isDashed>{words.openSlot}</Tag>
          </PageLink>
        ) : (
          <PageLink to={`/cities/${place.adcode}`}>{inLocale(place.name, locale)}</PageLink>
        ),
    },
    {
      key: 'province',
      header: terms.field.province,
      phone: 'middle',
      cell: ({ place }) => (place === null ? null : inLocale(provinceOf(place.province), locale)),
    },
    { key: 'tier', header: terms.field.kind, phone: 'end', cell: ({ place }) => (place?.tier == null ? null : terms.tier[place.tier]) },
    {
      key: 'rank',
      header: words.rank,
      align: 'end',
      phone: 'labelled',
      cell: ({ place, shipped }) => (place === null ? null : shipped?.reviewRank == null ? noData : formatNumber(shipped.reviewRank.value)),
    },
    {
      key: 'ceiling',
      header: words.ceiling,
      align: 'end',
      phone: 'labelled',
      cell: ({ place, shipped }) =>
        place === null ? null : shipped?.subsidyCeiling == null ? noData : formatNumber(shipped.subsidyCeiling.value, 1),
    },
    {
      key: 'milestones',
      header: words.milestones,
      align: 'end',
      phone: 'labelled',
      cell: ({ place, milestones }) =>
        place === null ? null : formatNumber(milestoneKinds.filter((kind) => milestones.some((item) => item.kind === kind)).length),
    },
    {
      key: 'basis',
      header: words.basis,
      phone: 'labelled',
      cell: ({ slot, shipped, filledBy }) =>
        shipped !== null ? (
          terms.confidence[shipped.membership.confidence]
        ) : filledBy !== null ? (
          words.recorded
        ) : (
          <PageLink to={`/cities/${slot}`} className={prose['link']}>
            {words.fill}
          </PageLink>
        ),
    },
  ]
  return <DataTable caption={words.list} columns={columns} rows={cities} rowKey={({ slot }) => slot} />
}
