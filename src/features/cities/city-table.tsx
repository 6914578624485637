import { Changed, ChangeTags } from '#src/board/changed'
import { PageLink } from '#src/board/page-link'
import { type CityState, restsOnRepost } from '#src/domain/city-state'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { NoData } from '#src/ui/no-data'
import type { Column } from '#src/ui/table-columns'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import { cityPath, usePlaceNames } from './place-names'
import { Sureness } from './sourced'
import styles from './cities.module.css'

/** The places of the list; an open one says so and leads to where it can be filled. */
export function CityTable({ cities }: { readonly cities: readonly CityState[] }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const names = usePlaceNames()
  const unknown = <NoData text={terms.noData} isTextHidden />
  // A phone has no columns to keep straight: there the word in the title is enough.
  const open = <span className={styles.open}>{unknown}</span>
  const columns: readonly Column<CityState>[] = [
    {
      key: 'city',
      header: terms.field.city,
      isRowHeader: true,
      className: text['nowrap'],
      phone: 'title',
      cell: (city) => (
        <>
          <PageLink to={cityPath(city)}>
            <Changed state={city} of={names.city} show={(name) => name} />
          </PageLink>{' '}
          {city.place === null && <Tag isDashed>{words.openSlot}</Tag>}
          <ChangeTags kinds={city.change?.kinds} />
        </>
      ),
    },
    {
      key: 'province',
      header: terms.field.province,
      className: text['nowrap'],
      phone: 'labelled',
      cell: ({ place }) => (place === null ? open : names.province(place.province)),
    },
    {
      key: 'tier',
      header: terms.field.kind,
      className: text['whole'],
      phone: 'labelled',
      cell: ({ place }) => (place === null ? open : place.tier === null ? unknown : terms.tier[place.tier]),
    },
    {
      key: 'rank',
      header: words.rank,
      align: 'end',
      phone: 'labelled',
      cell: ({ place, shipped }) =>
        place === null ? open : shipped?.reviewRank == null ? unknown : formatNumber(shipped.reviewRank.value),
    },
    {
      key: 'ceiling',
      header: words.ceiling,
      align: 'end',
      phone: 'labelled',
      cell: ({ place, shipped }) =>
        place === null ? open : shipped?.subsidyCeiling == null ? unknown : formatNumber(shipped.subsidyCeiling.value, 1),
    },
    {
      key: 'basis',
      header: words.basis,
      width: '6.5rem',
      phone: 'labelled',
      cell: (city) =>
        city.shipped !== null ? (
          <>
            <Sureness of={city.shipped.membership.confidence} /> {restsOnRepost(city) && <Tag isDashed>{words.repost}</Tag>}
          </>
        ) : city.filledBy !== null ? (
          words.recorded
        ) : (
          <PageLink to={cityPath(city)} className={text['link']} label={words.fillSlot(words.slot(city.slot))}>
            {words.fill}
          </PageLink>
        ),
    },
  ]
  return <DataTable caption={words.list} columns={columns} rows={cities} rowKey={({ slot }) => slot} />
}
