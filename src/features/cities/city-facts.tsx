import type { ReactNode } from 'react'
import { Changed } from '#src/board/changed'
import { OutsideLink } from '#src/board/outside-link'
import { PageLink } from '#src/board/page-link'
import type { PilotCity } from '#src/contract/city'
import { type CityState, type MemberPlace, restsOnRepost } from '#src/domain/city-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod, formatQuantity } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import { NoData } from '#src/ui/no-data'
import { Section } from '#src/ui/section'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import styles from './cities.module.css'
import { usePlaceNames } from './place-names'
import { Sourced, Sureness } from './sourced'
import { targetAmount } from './target-amount'

interface Props {
  readonly city: CityState
  readonly place: MemberPlace
}

/** What is known of a city in the pilot, each with what it rests on; the rest drawn as unknown. */
export function CityFacts({ city, place }: Props) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const names = usePlaceNames()
  const { shipped } = city
  const known = <Value,>(value: Value | null | undefined, show: (value: Value) => ReactNode): ReactNode =>
    value == null ? <NoData text={terms.noData} /> : show(value)
  return (
    <>
      <Section title={words.facts}>
        <FactsList className={styles['facts']}>
          <Fact term={words.membership}>
            <Membership city={city} />
          </Fact>
          <Fact term={terms.field.province}>
            <PageLink to="/cities" view={{ province: { include: [place.province], exclude: [] } }} className={text['link']}>
              {names.province(place.province)}
            </PageLink>
          </Fact>
          <Fact term={words.adcode}>
            {place.adcode}
            {shipped !== null && (
              <div className={text['small']}>
                <Sureness of={shipped.place.adcodeConfidence} />
              </div>
            )}
          </Fact>
          <Fact term={terms.field.kind}>{known(place.tier, (tier) => terms.tier[tier])}</Fact>
          <Fact term={words.rank}>
            {known(shipped?.reviewRank, (rank) => (
              <>
                {formatNumber(rank.value)}
                <div className={text['small']}>
                  <Sureness of={rank.confidence} />
                </div>
              </>
            ))}
          </Fact>
          <Fact term={words.ceilingTerm}>
            {known(shipped?.subsidyCeiling, ({ value, unit, confidence, basis }) => (
              <>
                {formatQuantity(value, unit, locale, (number) => formatNumber(number, Number.isInteger(number) ? 0 : 1))}{' '}
                <Line confidence={confidence}>{inLocale(basis, locale)}</Line>
              </>
            ))}
          </Fact>
          <Fact term={words.period}>
            {known(shipped?.pilotPeriod, ({ start, end, confidence, basis }) => (
              <>
                {words.periodText(formatPeriod(start, locale), formatPeriod(end, locale))}{' '}
                <Line confidence={confidence}>{inLocale(basis, locale)}</Line>
              </>
            ))}
          </Fact>
          <Fact term={words.industries}>
            <Industries shipped={shipped} />
          </Fact>
          {shipped !== null && shipped.documents.length > 0 && (
            <Fact term={words.documents}>
              <ul>
                {shipped.documents.map((title) => (
                  <li key={title} lang="zh-CN">
                    {title}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </FactsList>
      </Section>
      <Section title={words.targets}>
        {shipped === null || shipped.targets.length === 0 ? (
          <p className={text['muted']}>{words.noTargets}</p>
        ) : (
          <FactsList className={styles['targets']}>
            {shipped.targets.map((target) => (
              <Fact key={target.metric.zh} term={inLocale(target.metric, locale)}>
                {known(targetAmount(target, locale), (amount) => amount)}
                <Sourced confidence={target.confidence} source={target.source} url={target.url} />
              </Fact>
            ))}
          </FactsList>
        )}
      </Section>
    </>
  )
}

/** That it is in the list; where it was not on the day compared with, that struck before it. */
function BecameMember({ city }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const said = ({ shipped, place }: CityState) => (place === null ? words.openSlot : shipped === null ? words.recorded : words.isConfirmed)
  return <Changed state={city} of={said} show={(shown) => shown} />
}

function Membership({ city }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const locale = useLocale()
  const { shipped, filledBy } = city
  if (shipped !== null) {
    const { confidence, source, url, grade, on, note } = shipped.membership
    return (
      <>
        <BecameMember city={city} /> {on !== null && formatPeriod(on, locale)} {restsOnRepost(city) && <Tag isDashed>{words.repost}</Tag>}
        <Sourced confidence={confidence} source={source} url={url} grade={grade} />
        {restsOnRepost(city) && <div className={text['small']}>{words.repostText}</div>}
        <div className={text['small']}>{inLocale(note, locale)}</div>
      </>
    )
  }
  if (filledBy === null) return null
  return (
    <>
      <BecameMember city={city} /> {formatPeriod(filledBy.occurredOn, locale)}
      <div className={text['small']}>
        <OutsideLink address={filledBy.source}>{filledBy.source}</OutsideLink> {filledBy.author.name} {filledBy.author.body}
      </div>
    </>
  )
}

/** The industries a city chose, and how that is known: the milestone that says so. */
function Industries({ shipped }: { readonly shipped: PilotCity | null }) {
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const said = shipped?.milestones.find(({ kind }) => kind === 'industries')
  return (
    <>
      {shipped === null || shipped.industries.length === 0 ? (
        <NoData text={terms.noData} />
      ) : (
        <ul>
          {shipped.industries.map((name) => (
            <li key={name.zh}>{inLocale(name, locale)}</li>
          ))}
        </ul>
      )}
      {said !== undefined && <Sourced confidence={said.confidence} source={said.source} url={said.url} />}
    </>
  )
}

function Line({ confidence, children }: { readonly confidence: 'verified' | 'derived' | 'recalled'; readonly children: string }) {
  return (
    <div className={text['small']}>
      <Sureness of={confidence} /> · {children}
    </div>
  )
}
