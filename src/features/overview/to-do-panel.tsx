import { LampMark } from '#src/board/answers'
import { PageLink } from '#src/board/page-link'
import type { LightAction } from '#src/contract/vocabulary'
import type { View } from '#src/domain/address'
import { countLights } from '#src/domain/measure-groups'
import { type ToDo, toDoList } from '#src/domain/to-do'
import { type ToDoDetail, toDoDetail } from '#src/domain/to-do-detail'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatNumber, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { buttonClass } from '#src/ui/button-class'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

/** 要做的事: the one list of things to do, a row an action, each leading to its measures. */
export function ToDoPanel({ overview }: { readonly overview: Overview }) {
  const { todo: words } = useWords(overviewWords)
  const list = useListView()
  const items = toDoList(overview.states)
  const count = items.reduce((sum, { states }) => sum + states.length, 0)
  const note = words.note(formatNumber(count), formatNumber(overview.states.length))
  return (
    <Section
      title={words.title}
      note={
        count === 0 ? (
          note
        ) : (
          <PageLink to="/measures" view={{ ...list({}), todo: { include: [], exclude: ['none'] }, group: 'todo' }}>
            {note}
          </PageLink>
        )
      }
    >
      {items.length === 0 ? (
        <p className={text['muted']}>{words.none}</p>
      ) : (
        <ul className={styles.todos} aria-label={words.label}>
          {items.map((item) => (
            <ToDoRow key={item.action} item={item} overview={overview} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function ToDoRow({ item, overview }: { readonly item: ToDo; readonly overview: Overview }) {
  const { todo: words } = useWords(overviewWords)
  const { action: actions, light: lightNames } = useWords(vocabulary)
  const list = useListView()
  const tell = useDetailText()
  const { action, states } = item
  const count = formatNumber(states.length)
  return (
    <li>
      <span className={styles.lamps}>
        {countLights(states).map(({ light }) => (
          <span key={light}>
            <LampMark light={light} />
            <VisuallyHidden>{lightNames[light]}</VisuallyHidden>
          </span>
        ))}
      </span>
      <b>{count}</b>
      <span>
        {actions[action]}
        <small>{tell(toDoDetail(item, overview.board.asOf))}</small>
      </span>
      <PageLink
        to="/measures"
        view={{ ...list({ todo: [action] }), ...arrangement[action] }}
        label={words.open(words.see(count), actions[action])}
        className={buttonClass()}
      >
        {words.see(count)}
      </PageLink>
    </li>
  )
}

const byAgency: View = { group: 'agency' }
const longestPastFirst: View = { group: 'agency', sort: { key: 'deadline', descending: false } }

/** How the list is arranged for an action: by whom to talk to where somebody is to be asked, else as the plan has it. */
const arrangement: Partial<Record<LightAction, View>> = {
  ask: longestPastFirst,
  'confirm-deadline': longestPastFirst,
  'drop-deadline': longestPastFirst,
  'assign-deadline': byAgency,
  'sign-off': byAgency,
}

function useDetailText(): (detail: ToDoDetail) => string {
  const { todo: words } = useWords(overviewWords)
  const locale = useLocale()
  return (detail) => {
    switch (detail.kind) {
      case 'past': {
        const days = formatNumber(detail.days)
        return detail.measure === null ? words.past(days) : words.pastOne(detail.measure, days)
      }
      case 'searched': {
        const [first, last] = [formatDay(detail.first, locale), formatDay(detail.last, locale)]
        return first === last ? words.searched(last) : words.searchedBetween(first, last)
      }
      case 'looked': {
        const days = formatNumber(detail.days)
        return detail.measure === null ? words.looked(days, formatDay(detail.on, locale)) : words.lookedOne(detail.measure, days)
      }
      case 'reasons': {
        const [only, ...others] = detail.reasons.map(({ rule, count }) => ({ word: inLocale(rule.word, locale), count }))
        if (only === undefined || others.length === 0) return only?.word ?? ''
        return joinPhrases(
          [only, ...others].map(({ word, count }) => words.reason(word, formatNumber(count))),
          locale,
        )
      }
    }
  }
}
