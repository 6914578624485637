import { bodyInLocale } from '#src/board/event-in-locale'
import { useLedger } from '#src/board/use-board'
import { inLocale } from '#src/i18n/bilingual'
import { joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import { OldNew } from '#src/ui/old-new'
import text from '#src/ui/text.module.css'
import { readClaims } from './claim-fields'
import type { Fields, RecordableKind } from './event-from-fields'
import { fieldNames } from './field-names'

/** The names of the fields of a record that say something else than before. */
export const changedNames = (kind: RecordableKind, before: Fields, after: Fields): readonly string[] =>
  ['occurredOn', ...fieldNames[kind]].filter((name) => (before[name] ?? '').trim() !== (after[name] ?? '').trim())

interface Props {
  readonly kind: RecordableKind
  readonly before: Fields
  readonly after: Fields
}

/** What a correction changes, field by field: the old struck, the new beside it. */
export function ChangedFields({ kind, before, after }: Props) {
  const words = useWords(recordingWords)
  const labelOf = useFieldLabels(kind)
  const valueOf = useFieldValues()
  const names = changedNames(kind, before, after)
  if (names.length === 0) return <p className={text['small']}>{words.noChanges}</p>
  return (
    <FactsList>
      {names.map((name) => (
        <Fact key={name} term={labelOf(name)}>
          <OldNew before={valueOf(name, before[name] ?? '')} after={valueOf(name, after[name] ?? '')} becomes={words.becomes} />
        </Fact>
      ))}
    </FactsList>
  )
}

/** What a field is called in the form of a kind. */
export function useFieldLabels(kind: RecordableKind): (name: string) => string {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const isItem = kind === 'evidence'
  const texts: Readonly<Record<string, string>> = words.texts
  const labels: Readonly<Record<string, string>> = {
    occurredOn: isItem ? words.documentDate : words.occurredOn,
    status: words.status,
    saidBy: words.saidBy,
    reference: words.reference,
    title: isItem ? words.evidenceTitle : words.rescopeTitle,
    issuer: words.issuer,
    type: words.evidenceType,
    grade: words.grade,
    confidence: words.wasRead,
    number: words.number,
    address: words.address,
    readIn: words.readIn,
    howChecked: words.howChecked,
    claims: words.claims,
    level: words.level,
    direct: words.direct,
    deadline: words.deadline,
    basis: words.deadlineBasis,
    setBy: words.setBy,
    shownIn: words.shownIn,
    reason: kind === 'withdrawal' ? words.withdrawalReason : kind === 'answer' ? words.answerReason : words.reason,
    to: words.to,
    text: texts[kind] ?? '',
    parts: words.parts,
    into: words.mergeInto,
    result: terms.checkResult.title,
    scope: words.scope,
    queries: words.queries,
    items: words.foundItems,
    milestone: words.milestone,
    source: words.source,
    term: words.term,
    until: words.until,
    name: words.cityName,
    adcode: words.adcode,
    province: words.province,
  }
  return (name) => labels[name] ?? name
}

/** What is typed in a field, in words where it is one of a list. */
export function useFieldValues(): (name: string, value: string) => string {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { plan, programme } = useLedger()
  const lists: Readonly<Record<string, Readonly<Record<string, string | object>>>> = {
    status: terms.official,
    type: terms.evidenceType,
    grade: terms.grade,
    confidence: words.readings,
    level: terms.evidence,
    direct: terms.directness,
    basis: words.deadlineBases,
    result: terms.checkResult,
    milestone: terms.milestone,
    term: words.terms,
  }
  return (name, value) => {
    if (name === 'saidBy') return bodyInLocale(value, plan, locale)
    if (name === 'province') {
      const found = programme?.provinces.find(({ id }) => id === value)
      return found === undefined ? value : inLocale(found.name, locale)
    }
    if (name === 'claims') {
      const rows = readClaims(value).filter(({ measure }) => measure !== '')
      return joinList(
        rows.map(({ measure, level, direct }) => `${measure} ${terms.evidence[level]} ${terms.directness[direct ? 'direct' : 'indirect']}`),
        locale,
      )
    }
    const word = lists[name]?.[value]
    return typeof word === 'string' ? word : value
  }
}
