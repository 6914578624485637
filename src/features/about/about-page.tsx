import { Lamp } from '#src/board/answers'
import { Panels } from '#src/board/panels'
import { useLedger, useWholeLedger } from '#src/board/use-board'
import { countRecalled } from '#src/domain/recalled'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatNumber, formatPeriod, inBrackets } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { aboutWords } from '#src/i18n/words/about'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { useHidesRecalled, usePreferenceActions } from '#src/state/preferences'
import { Fact, FactsList } from '#src/ui/facts-list'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './about.module.css'
import { Keeping } from './keeping'

/** 说明: what this is, how far it can be trusted, and where the data is kept. */
export function AboutPage() {
  const words = useWords(aboutWords)
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Panels>
            <Start />
            <Keeping />
            <Rules />
            <Section title={words.licence}>
              <p className={text['reading']}>{words.licenceText}</p>
            </Section>
          </Panels>
        </div>
        <div className={styles['column']}>
          <Panels>
            <ThisPlan />
            <Section title={words.confidence}>
              <p className={text['reading']}>{words.confidenceText}</p>
              <p className={text['reading']}>{words.gradeText}</p>
              <RecalledSwitch />
            </Section>
            <Conflicts />
          </Panels>
        </div>
      </div>
    </>
  )
}

/** Whether what is only recalled is shown, on every page and in every export. */
function RecalledSwitch() {
  const words = useWords(aboutWords)
  const isHiding = useHidesRecalled()
  const { recalledHidden } = usePreferenceActions()
  const count = formatNumber(countRecalled(useWholeLedger()))
  return (
    <>
      <label className={styles['switch']}>
        <input type="checkbox" checked={isHiding} onChange={({ target }) => recalledHidden(target.checked)} />
        {words.hideRecalled(count)}
      </label>
      <p className={text['small']}>{words.hideRecalledText}</p>
    </>
  )
}

function Start() {
  const words = useWords(aboutWords)
  return (
    <Section title={words.start}>
      <ol className={styles['steps']}>
        {Object.values(words.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  )
}

function ThisPlan() {
  const words = useWords(aboutWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { plan, sentences, measures, indicators } = useLedger()
  const quotes = indicators.reduce((count, indicator) => count + indicator.quotes.length, 0)
  return (
    <Section title={words.plan}>
      <FactsList>
        <Fact term={terms.field.source}>{inLocale(plan.source, locale)}</Fact>
        <Fact term={words.announcer}>{inLocale(plan.announcer, locale)}</Fact>
        <Fact term={words.announcedOn}>
          {formatPeriod(plan.announcedOn.period, locale)}
          {inBrackets(terms.confidence[plan.announcedOn.confidence], locale)}
          <div className={text['small']}>{inLocale(plan.announcedOn.note, locale)}</div>
        </Fact>
        <Fact term={words.kept}>
          {formatDay(plan.keptThrough, locale)}
          <div className={text['small']}>{words.keptText}</div>
        </Fact>
        <Fact term={words.coverage}>
          {words.coverageText(formatNumber(sentences.length), formatNumber(measures.length), formatNumber(quotes))}
        </Fact>
        <Fact term={words.dueSoon}>
          {words.dueSoonText(formatNumber(plan.dueSoonDays))}
          <div className={text['small']}>{inLocale(plan.dueSoonBasis, locale)}</div>
        </Fact>
      </FactsList>
    </Section>
  )
}

function Rules() {
  const words = useWords(aboutWords)
  const locale = useLocale()
  const { plan } = useLedger()
  return (
    <Section title={words.rules} note={words.rulesText}>
      <ol className={styles['rules']}>
        {plan.lightRules.map(({ id, light, reason }) => (
          <li key={id}>
            <Lamp light={light} />
            <span>{inLocale(reason, locale)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Conflicts() {
  const words = useWords(aboutWords)
  const locale = useLocale()
  const { plan } = useLedger()
  if (plan.conflicts.length === 0) return null
  return (
    <Section title={words.conflicts} note={words.conflictsText}>
      <ul className={styles['steps']}>
        {plan.conflicts.map(({ id, text: conflict }) => (
          <li key={id}>{inLocale(conflict, locale)}</li>
        ))}
      </ul>
    </Section>
  )
}
