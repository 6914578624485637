import type { ReactNode } from 'react'
import { PageLink } from '#src/board/page-link'
import { usePlanNames } from '#src/board/plan-names'
import { useBoard } from '#src/board/use-board'
import { useSectorView } from '#src/board/view'
import type { AgencyRole } from '#src/contract/plan'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Section } from '#src/ui/section'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import { DeadlineTerms } from './deadline-terms'
import styles from './measure.module.css'

/** What is fixed about a measure, each with its basis. */
export function MeasureFacts({ state }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const names = usePlanNames()
  const inSector = useSectorView()
  const { ledger, cities } = useBoard()
  const { measure } = state
  const roles = (list: readonly AgencyRole[]): ReactNode =>
    list.length === 0
      ? terms.none
      : list.map(({ agency, basis }) => (
          <div key={agency} className={styles['choice']}>
            <PageLink to="/measures" view={{ ...inSector, agency: { include: [agency], exclude: [] } }}>
              {names.agency(agency)}
            </PageLink>{' '}
            <Tag>{terms.agencyBasis[basis]}</Tag>
          </div>
        ))
  const confirmed = cities.filter(({ place }) => place !== null).length
  return (
    <Section title={words.facts}>
      <FactsList>
        <Fact term={terms.field.agency}>{roles(measure.lead)}</Fact>
        <Fact term={terms.field.cooperating}>{roles(measure.cooperating)}</Fact>
        {measure.aim === undefined && <Fact term={words.aim}>{words.noAim}</Fact>}
        <Fact term={terms.field.kind}>{terms.kind[measure.kind]}</Fact>
        <Fact term={words.sectors}>
          <div className={styles['together']}>
            {measure.sectors.map((sector) => (
              <div key={sector} className={styles['choice']}>
                <PageLink to="/measures" view={{ sector: { include: [sector], exclude: [] } }}>
                  {names.sector(sector)}
                </PageLink>
              </div>
            ))}
          </div>
        </Fact>
        <Fact term={terms.field.deadline}>
          <DeadlineTerms state={state} />
        </Fact>
        <Fact term={terms.field.measurable}>
          {terms.measurable[measure.measurability.level]}
          <div className={text['small']}>{inLocale(measure.measurability.note, locale)}</div>
        </Fact>
        {ledger.programme?.measure === measure.id && (
          <Fact term={words.cities}>
            <PageLink to="/cities" className={text['link']}>
              {words.cityCount(formatNumber(confirmed), formatNumber(cities.length))}
            </PageLink>
          </Fact>
        )}
        {measure.indicators.length > 0 && (
          <Fact term={words.indicators}>
            {measure.indicators.map((id) => {
              const indicator = ledger.indicators.find((item) => item.id === id)
              return (
                <div key={id} className={styles['choice']}>
                  <PageLink to={`/indicators/${id}`} className={text['link']}>
                    {indicator === undefined ? id : inLocale(indicator.name, locale)}
                  </PageLink>
                </div>
              )
            })}
          </Fact>
        )}
        {measure.related.length > 0 && (
          <Fact term={words.related}>
            {measure.related.map((id) => {
              const other = ledger.measures.find((item) => item.id === id)
              return (
                <div key={id} className={styles['choice']}>
                  <PageLink to={`/measures/${id}`} className={text['link']}>
                    {other === undefined ? id : `${id} ${inLocale(other.title, locale)}`}
                  </PageLink>
                </div>
              )
            })}
          </Fact>
        )}
      </FactsList>
    </Section>
  )
}
