import { nameSubject } from '#src/board/finding-subject'
import { findingText } from '#src/board/finding-text'
import type { Board } from '#src/domain/board'
import { type Finding, isOpen } from '#src/domain/findings'
import { inLocale } from '#src/i18n/bilingual'
import { findingWords } from '#src/i18n/words/findings'
import { comparedColumns } from './compared-columns'
import type { Sheet, SheetColumn, SheetDays } from './sheet'

/** What the plan's rules find, answered or not; compared with an earlier day, with what is new. */
export function findingSheet(board: Board, rows: readonly Finding[], days: SheetDays): Sheet<Finding> {
  const { plan } = board.ledger
  const columns: SheetColumn<Finding>[] = [
    {
      name: 'finding_id',
      header: { zh: '发现编号', en: 'Finding ID' },
      meaning: { zh: '发现的编号，同一规则同一对象始终不变', en: 'Id of the finding, the same for one rule and one subject at all times' },
      value: ({ id }) => id,
    },
    {
      name: 'kind',
      header: { zh: '发现', en: 'Finding' },
      meaning: { zh: '哪一类发现', en: 'Kind of finding' },
      value: ({ kind }, locale) => findingWords[locale].kinds[kind],
    },
    {
      name: 'kind_code',
      header: { zh: '发现代码', en: 'Finding code' },
      meaning: { zh: '发现类别的代码', en: 'Code of the kind' },
      value: ({ kind }) => kind,
    },
    {
      name: 'subject_kind',
      header: { zh: '对象类别', en: 'Kind of subject' },
      meaning: { zh: 'measure 举措，evidence 佐证材料，indicator 指标，city 城市', en: 'measure, evidence, indicator or city' },
      value: ({ subject }) => subject.kind,
    },
    {
      name: 'subject_id',
      header: { zh: '对象编号', en: 'Subject ID' },
      meaning: {
        zh: '举措、材料、指标、席位的编号；候选城市为 CN 加行政区划代码',
        en: 'Id of the measure, item, indicator or slot; of a candidate city its adcode after CN',
      },
      value: ({ subject: { id } }) => (/^\d{6}$/.test(id) ? `CN${id}` : id),
    },
    {
      name: 'subject',
      header: { zh: '对象', en: 'Subject' },
      meaning: { zh: '对象的名称', en: 'What it is about' },
      value: ({ subject }, locale) => nameSubject(subject, board, locale).name,
    },
    {
      name: 'sentence',
      header: { zh: '内容', en: 'What was found' },
      meaning: { zh: '发现的内容', en: 'What was found, in one sentence' },
      value: (finding, locale) => findingText(finding, plan, locale),
    },
    {
      name: 'why',
      header: { zh: '为什么要看', en: 'Why it matters' },
      meaning: { zh: '计划规则写明的理由', en: 'Why, as the plan’s rule says' },
      value: ({ kind }, locale) => {
        const why = plan.qualityRules.find((rule) => rule.kind === kind)?.why
        return why === undefined ? null : inLocale(why, locale)
      },
    },
    {
      name: 'state',
      header: { zh: '状态', en: 'State' },
      meaning: {
        zh: 'open 未答复，expired 答复已过期（仍未答复），answered 已答复',
        en: 'open; expired: open again after an answer ran out; answered',
      },
      value: (finding) => (isOpen(finding) ? (finding.answer === null ? 'open' : 'expired') : 'answered'),
    },
    {
      name: 'reason',
      header: { zh: '答复理由', en: 'Reason' },
      meaning: { zh: '最近一次答复的理由', en: 'Reason of the last answer' },
      value: ({ answer }) => answer?.event.reason ?? null,
    },
    {
      name: 'until',
      header: { zh: '有效至', en: 'Holds through' },
      meaning: { zh: '答复有效到哪天；已答复而为空，即长期有效', en: 'Last day the answer holds; answered and empty: for good' },
      value: ({ answer }) => answer?.until ?? null,
    },
    {
      name: 'answered_by',
      header: { zh: '答复人（自报）', en: 'Answered by (self-reported)' },
      meaning: { zh: '答复人，自报', en: 'Who answered, as they call themselves' },
      value: ({ answer }) => answer?.event.author.name ?? null,
    },
    ...(days.since === null ? [] : comparedColumns<Finding>(days, ({ isNew }) => (isNew ? ['new'] : []))),
  ]
  return { name: 'findings', columns, rows }
}
