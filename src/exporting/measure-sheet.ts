import { numberIn } from '#src/board/evidence-in-locale'
import { evidenceTitleIn } from '#src/board/event-in-locale'
import type { Deadline, Plan } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { DeadlineBasis, LightMark, Locale } from '#src/contract/vocabulary'
import { wasBefore } from '#src/domain/comparison'
import { deadlineAgainst } from '#src/domain/deadline-history'
import { deadlineWindow } from '#src/domain/deadline'
import type { MeasureState } from '#src/domain/measure-state'
import { precisionOf } from '#src/domain/period'
import { inLocale } from '#src/i18n/bilingual'
import { evidenceWord } from '#src/i18n/evidence-word'
import { formatDeadline, joinList } from '#src/i18n/format'
import { changeWords } from '#src/i18n/words/changes'
import { vocabulary } from '#src/i18n/words/vocabulary'
import type { Sheet, SheetColumn, SheetDays } from './sheet'

const both = (zh: string, en: string): Bilingual => ({ zh, en })

/** The checklist: displayed words, with the codes they stand for in columns of their own. */
export function measureSheet(plan: Plan, rows: readonly MeasureState[], { asOf, since }: SheetDays): Sheet<MeasureState> {
  const names = (items: readonly { readonly id: string; readonly name: Bilingual }[], ids: readonly string[], locale: Locale) =>
    joinList(
      ids.map((id) => {
        const item = items.find((candidate) => candidate.id === id)
        return item === undefined ? id : inLocale(item.name, locale)
      }),
      locale,
    )
  const titleOf = (items: readonly { readonly id: string; readonly title: Bilingual }[], id: string, locale: Locale) => {
    const item = items.find((candidate) => candidate.id === id)
    return item === undefined ? id : inLocale(item.title, locale)
  }
  const columns: SheetColumn<MeasureState>[] = [
    {
      name: 'measure_id',
      header: both('编号', 'ID'),
      meaning: both('举措编号，稳定不变', 'Stable id of the measure'),
      value: ({ measure }) => measure.id,
    },
    {
      name: 'pillar',
      header: both('篇', 'Pillar'),
      meaning: both('所属的篇', 'Pillar it belongs to'),
      value: ({ pillar }, locale) => titleOf(plan.pillars, pillar, locale),
    },
    {
      name: 'heading',
      header: both('标题', 'Heading'),
      meaning: both('所属的标题', 'Heading it belongs to'),
      value: ({ measure }, locale) => titleOf(plan.headings, measure.heading, locale),
    },
    {
      name: 'heading_code',
      header: both('标题代码', 'Heading code'),
      meaning: both('标题的代码', 'Code of the heading'),
      value: ({ measure }) => measure.heading,
    },
    {
      name: 'title',
      header: both('举措', 'Measure'),
      meaning: both('举措标题，本台账自拟', 'Title in this ledger’s own words'),
      value: ({ title }, locale) => inLocale(title, locale),
    },
    {
      name: 'summary',
      header: both('内容', 'Summary'),
      meaning: both('举措内容，本台账自拟', 'What is to be done, in this ledger’s own words'),
      value: ({ measure }, locale) => inLocale(measure.summary, locale),
    },
    {
      name: 'aim',
      header: both('目的', 'Aim'),
      meaning: both(
        '举措要达到什么，本台账自拟；原文没有说为空',
        'What the measure is for, in this ledger’s own words; empty where the source does not say',
      ),
      value: ({ measure }, locale) => (measure.aim === undefined ? null : inLocale(measure.aim, locale)),
    },
    {
      name: 'kind',
      header: both('类型', 'Kind'),
      meaning: both('拟发文件、行动、长期任务或数量目标', 'Document to issue, action, standing task or numeric target'),
      value: ({ measure }, locale) => vocabulary[locale].kind[measure.kind],
    },
    {
      name: 'sectors',
      header: both('行业领域', 'Sectors'),
      meaning: both('涉及的行业和领域', 'Sectors it concerns'),
      value: ({ measure }, locale) => names(plan.sectors, measure.sectors, locale),
    },
    {
      name: 'sector_codes',
      header: both('行业代码', 'Sector codes'),
      meaning: both('行业代码，以空格分隔', 'Codes of the sectors, separated by spaces'),
      value: ({ measure }) => measure.sectors.join(' '),
    },
    {
      name: 'lead_agency',
      header: both('牵头单位', 'Lead agency'),
      meaning: both('牵头单位', 'Who leads'),
      value: ({ measure }, locale) =>
        names(
          plan.agencies,
          measure.lead.map(({ agency }) => agency),
          locale,
        ),
    },
    {
      name: 'lead_basis',
      header: both('牵头依据', 'Basis of lead'),
      meaning: both('原文或直接佐证的文件载明，或为推定', 'Named by the announcement or a document that is direct evidence, or inferred'),
      value: ({ measure }, locale) =>
        joinList([...new Set(measure.lead.map(({ basis }) => vocabulary[locale].agencyBasis[basis]))], locale),
    },
    {
      name: 'cooperating_agencies',
      header: both('配合单位', 'Cooperating agencies'),
      meaning: both('配合单位', 'Who helps'),
      value: ({ measure }, locale) =>
        names(
          plan.agencies,
          measure.cooperating.map(({ agency }) => agency),
          locale,
        ),
    },
    {
      name: 'deadline',
      header: both('完成时限', 'Deadline'),
      meaning: both('完成时限；未提出即原文未定', 'Deadline; “not stated” where none was given'),
      value: ({ deadline }, locale) => deadlineWords(deadline, locale),
    },
    {
      name: 'deadline_last_day',
      header: both('时限末日', 'Last day'),
      meaning: both('时限窗口的最后一天，ISO 日期', 'Last day of the deadline’s window, ISO date'),
      value: ({ deadline }) => deadlineWindow(deadline)?.last ?? null,
    },
    {
      name: 'deadline_precision',
      header: both('时限精度', 'Precision'),
      meaning: both(
        'day、month、quarter、half、year、plan-period、within-months 或 none',
        'day, month, quarter, half, year, plan-period, within-months or none',
      ),
      value: ({ deadline }) => deadline.precision,
    },
    {
      name: 'deadline_basis',
      header: both('时限依据', 'Deadline basis'),
      meaning: both(
        '明示、推定或指定；不写明单位和材料的按推定算',
        'Stated, inferred or assigned; inferred where it names no body and document',
      ),
      value: ({ deadlineBasis: basis }, locale) => (basis === null ? null : vocabulary[locale].basis[basis]),
    },
    {
      name: 'deadline_set_by',
      header: both('时限由谁定', 'Deadline set by'),
      meaning: both('定这个时限的单位，未指明为空', 'The body that set the deadline; empty where none is named'),
      value: ({ deadline }) => (deadline.precision === 'none' ? null : (deadline.setBy ?? null)),
    },
    {
      name: 'deadline_evidence',
      header: both('时限见于', 'Deadline shown in'),
      meaning: both('写明这个时限的佐证材料编号，未指明为空', 'Id of the item of evidence in which it was set; empty where none is named'),
      value: ({ deadline }) => (deadline.precision === 'none' ? null : (deadline.evidence ?? null)),
    },
    {
      name: 'official_status',
      header: both('官方口径', 'Official status'),
      meaning: both('责任单位怎么说', 'What the responsible bodies say'),
      value: ({ official }, locale) => vocabulary[locale].official[official.status],
    },
    {
      name: 'official_status_code',
      header: both('口径代码', 'Status code'),
      meaning: both('官方口径的代码', 'Code of the official status'),
      value: ({ official }) => official.status,
    },
    {
      name: 'evidence_level',
      header: both('佐证情况', 'Evidence'),
      meaning: both('佐证材料能证明到哪一步', 'What the evidence shows'),
      value: ({ evidence }, locale) => evidenceWord(evidence, locale),
    },
    {
      name: 'evidence_level_code',
      header: both('佐证代码', 'Evidence code'),
      meaning: both('佐证情况的代码', 'Code of the evidence level'),
      value: ({ evidence }) => evidence.level,
    },
    {
      name: 'evidence_direct',
      header: both('直接佐证', 'Direct'),
      meaning: both('direct 直接，indirect 仅间接，空为无', 'direct, indirect (only), or empty for none'),
      value: ({ evidence }) => (evidence.direct === null ? null : evidence.direct ? 'direct' : 'indirect'),
    },
    {
      name: 'schedule',
      header: both('时限状态', 'Schedule'),
      meaning: both('由时限推算', 'Computed from the deadline'),
      value: ({ schedule }, locale) => vocabulary[locale].schedule[schedule],
    },
    {
      name: 'schedule_code',
      header: both('时限状态代码', 'Schedule code'),
      meaning: both('时限状态的代码', 'Code of the schedule'),
      value: ({ schedule }) => schedule,
    },
    {
      name: 'light',
      header: both('灯', 'Light'),
      meaning: both('由三个答案按规则得出', 'Follows from the three answers by rule'),
      value: ({ light }, locale) => vocabulary[locale].light[light.light],
    },
    {
      name: 'light_since',
      header: both('亮灯起始', 'Light since'),
      meaning: both('从哪天起是这个灯，ISO 日期', 'Since when it shows this light, ISO date'),
      value: ({ light }) => light.since,
    },
    {
      name: 'light_reason_since',
      header: both('理由起始', 'Reason since'),
      meaning: both(
        '从哪天起因这个理由亮这个灯，不早于亮灯起始，ISO 日期',
        'Since when it shows this light for this reason; never before the light itself, ISO date',
      ),
      value: ({ light }) => light.reasonSince,
    },
    {
      name: 'light_word',
      header: both('亮灯说明', 'What the light says'),
      meaning: both('命中的规则，几个字', 'The rule that matched, in a few words'),
      value: ({ light }, locale) => inLocale(light.rule.word, locale),
    },
    {
      name: 'light_reason',
      header: both('亮灯理由', 'Reason of the light'),
      meaning: both('命中的规则', 'The rule that matched'),
      value: ({ light }, locale) => inLocale(light.rule.reason, locale),
    },
    {
      name: 'first_deadline',
      header: both('最初时限', 'First deadline'),
      meaning: both('调整过的时限最初是哪一天或哪一期，未调整为空', 'The first deadline of one that was moved; empty where it was not'),
      value: ({ deadlines, hasMovedDeadline }, locale) => {
        const { deadline: first } = deadlineAgainst(deadlines, 'first')
        return hasMovedDeadline && first.precision !== 'none' ? deadlineWords(first, locale) : null
      },
    },
    {
      name: 'light_marks',
      header: both('标记', 'Marks'),
      meaning: both('不论灯色都留在旁边的标记，以分隔符连接', 'What stays beside the light whatever its colour'),
      value: ({ light }, locale) => markWords(light.marks, locale),
    },
    {
      name: 'light_rule',
      header: both('规则编号', 'Rule of the light'),
      meaning: both('命中规则的编号', 'Id of the rule that matched'),
      value: ({ light }) => light.rule.id,
    },
    {
      name: 'to_do',
      header: both('要做的事', 'To do'),
      meaning: both('先做哪一件，空为没有要做的', 'What is to do first; empty where nothing is'),
      value: ({ toDo }, locale) => (toDo === null ? null : vocabulary[locale].action[toDo]),
    },
    {
      name: 'last_look_on',
      header: both('最近看过', 'Last looked at'),
      meaning: both(
        '最近一次有人看过的日期；整理日以前视为都看过',
        'The last day on which somebody looked; through the kept day the whole plan counts as looked at',
      ),
      value: ({ lastLookOn }) => lastLookOn,
    },
    {
      name: 'last_word_on',
      header: both('最近进展口径', 'Last word'),
      meaning: both(
        '责任单位最近一次表态的日期，空为公布以后没有',
        'The day on which a responsible body last said how it stands; empty where it has not since the announcement',
      ),
      value: ({ lastWord }) => (lastWord.event === null ? null : lastWord.since),
    },
    {
      name: 'months_without_word',
      header: both('未见进展口径月数', 'Months without word'),
      meaning: both('从最近一次表态或公布首日算起的整月数', 'Whole months since the last word, or since the announcement’s first day'),
      value: ({ lastWord }) => lastWord.months,
    },
    {
      name: 'latest_evidence_date',
      header: both('最近佐证日期', 'Latest evidence'),
      meaning: both('最近一份佐证材料的日期，精度见下一列', 'Date of the latest evidence; its precision is in the next column'),
      value: ({ latestEvidenceOn }) => latestEvidenceOn,
    },
    {
      name: 'latest_evidence_precision',
      header: both('佐证日期精度', 'Its precision'),
      meaning: both('day、month 或 year', 'day, month or year'),
      value: ({ latestEvidenceOn }) => (latestEvidenceOn === null ? null : precisionOf(latestEvidenceOn)),
    },
    {
      name: 'evidence_count',
      header: both('佐证件数', 'Items of evidence'),
      meaning: both('佐证材料件数，含间接和早于公布的', 'Items of evidence, indirect and earlier ones included'),
      value: ({ supports }) => supports.length,
    },
    {
      name: 'evidence_titles',
      header: both('佐证材料', 'Evidence titles'),
      meaning: both(
        '佐证材料的名称和文号',
        'Titles and numbers of the evidence; tr. stands before the own name of one that is translated here',
      ),
      value: ({ supports }, locale) =>
        supports
          .map(({ evidence }) => [evidenceTitleIn(evidence, locale), numberIn(evidence, locale)].filter((part) => part !== null).join(' '))
          .join('；'),
    },
    {
      name: 'latest_progress',
      header: both('进展情况', 'Progress'),
      meaning: both('最近一次录入的进展', 'The last progress recorded'),
      value: ({ events }) => lastText(events, 'progress'),
    },
    {
      name: 'latest_problem',
      header: both('存在问题', 'Problems'),
      meaning: both('最近一次录入的问题', 'The last problem recorded'),
      value: ({ events }) => lastText(events, 'problem'),
    },
    {
      name: 'latest_next_step',
      header: both('下一步措施', 'Next steps'),
      meaning: both('最近一次录入的下一步', 'The last next step recorded'),
      value: ({ events }) => lastText(events, 'next-step'),
    },
    {
      name: 'measurability',
      header: both('可核实性', 'Measurability'),
      meaning: both('能否核实是否完成', 'Whether completion can be verified'),
      value: ({ measure }, locale) => vocabulary[locale].measurable[measure.measurability.level],
    },
    {
      name: 'source_sentences',
      header: both('原文句号', 'Source sentences'),
      meaning: both('出自原文第几句，以空格分隔', 'Numbers of the source sentences, separated by spaces'),
      value: ({ measure }) => measure.sentences.map((number) => `S${number}`).join(' '),
    },
    {
      name: 'as_of',
      header: both('截至日期', 'As of'),
      meaning: both('本行各项答案截至的日期', 'The day the answers of this row are as of'),
      value: () => asOf,
    },
    {
      name: 'compared_with',
      header: both('对比日期', 'Compared with'),
      meaning: both('与哪一天对比，空为不对比', 'The earlier day compared with; empty where none is'),
      value: () => since,
    },
    {
      name: 'changes',
      header: both('变化', 'Changes'),
      meaning: both('对比日期以来的变化', 'What changed since the day compared with'),
      value: ({ change }, locale) =>
        joinList(
          (change?.kinds ?? []).map((kind) => changeWords[locale].kinds[kind]),
          locale,
        ),
    },
    ...(since === null ? [] : earlierColumns),
    {
      name: 'related_measures',
      header: both('相关举措', 'Related measures'),
      meaning: both('重复表述或相关的举措编号', 'Ids of measures that restate it or belong to it'),
      value: ({ measure }) => measure.related.join(' '),
    },
  ]
  return { name: 'measures', columns, rows }
}

/**
 * A deadline in words; a day and a month in English as the contract spells them (`2025-12`): of `Dec 2025` a spreadsheet makes the first day of
 * that month.
 */
function deadlineWords(deadline: Deadline, locale: Locale): string {
  if (deadline.precision === 'none') return vocabulary[locale].noDeadline
  if (locale === 'en' && (deadline.precision === 'day' || deadline.precision === 'month')) return deadline.period
  return formatDeadline(deadline, locale)
}

const basisWords = (basis: DeadlineBasis | null, locale: Locale): string =>
  basis === null ? vocabulary[locale].none : vocabulary[locale].basis[basis]

const markWords = (marks: readonly LightMark[], locale: Locale): string =>
  joinList(
    marks.map((mark) => vocabulary[locale].mark[mark]),
    locale,
  )

/** The answers on the day compared with, where they were others; one that there was none of is said so. */
const earlierColumns: readonly SheetColumn<MeasureState>[] = [
  {
    name: 'deadline_before',
    header: both('原完成时限', 'Deadline before'),
    meaning: both('对比日期当天的完成时限，空为未变', 'Deadline on the day compared with; empty where unchanged'),
    value: (state, locale) => wasBefore(state, ({ deadline }) => deadlineWords(deadline, locale)) ?? null,
  },
  {
    name: 'deadline_basis_before',
    header: both('原时限依据', 'Deadline basis before'),
    meaning: both('对比日期当天的时限依据，空为未变', 'Basis of the deadline on the day compared with; empty where unchanged'),
    value: (state, locale) => wasBefore(state, ({ deadlineBasis }) => basisWords(deadlineBasis, locale)) ?? null,
  },
  {
    name: 'official_status_before',
    header: both('原官方口径', 'Official status before'),
    meaning: both('对比日期当天的官方口径，空为未变', 'Official status on the day compared with; empty where unchanged'),
    value: (state, locale) => wordBefore(state, ({ official }) => official.status, vocabulary[locale].official),
  },
  {
    name: 'evidence_level_before',
    header: both('原佐证情况', 'Evidence level before'),
    meaning: both('对比日期当天的佐证情况，空为未变', 'Evidence level on the day compared with; empty where unchanged'),
    value: (state, locale) => wasBefore(state, ({ evidence }) => evidenceWord(evidence, locale)) ?? null,
  },
  {
    name: 'schedule_before',
    header: both('原时限状态', 'Schedule before'),
    meaning: both('对比日期当天的时限状态，空为未变', 'Schedule on the day compared with; empty where unchanged'),
    value: (state, locale) => wordBefore(state, ({ schedule }) => schedule, vocabulary[locale].schedule),
  },
  {
    name: 'light_before',
    header: both('原灯', 'Light before'),
    meaning: both('对比日期当天的灯，空为未变', 'Light on the day compared with; empty where unchanged'),
    value: (state, locale) => wordBefore(state, ({ light }) => light.light, vocabulary[locale].light),
  },
  {
    name: 'light_word_before',
    header: both('原亮灯说明', 'What the light said before'),
    meaning: both('对比日期当天的亮灯说明，空为未变', 'What the light said on the day compared with; empty where unchanged'),
    value: (state, locale) => wasBefore(state, ({ light }) => inLocale(light.rule.word, locale)) ?? null,
  },
  {
    name: 'light_marks_before',
    header: both('原标记', 'Marks before'),
    meaning: both('对比日期当天的标记，空为未变', 'Marks on the day compared with; empty where unchanged'),
    value: (state, locale) => wasBefore(state, ({ light }) => markWords(light.marks, locale) || vocabulary[locale].none) ?? null,
  },
  {
    name: 'to_do_before',
    header: both('原要做的事', 'To do before'),
    meaning: both('对比日期当天要做的事，空为未变', 'What was to do on the day compared with; empty where unchanged'),
    value: (state, locale) =>
      wasBefore(state, ({ toDo }) => (toDo === null ? vocabulary[locale].none : vocabulary[locale].action[toDo])) ?? null,
  },
]

function wordBefore<Value extends string>(
  state: MeasureState,
  pick: (state: MeasureState) => Value,
  words: Readonly<Record<Value, string>>,
): string | null {
  const was = wasBefore(state, pick)
  return was === undefined ? null : words[was]
}

function lastText(events: MeasureState['events'], kind: 'progress' | 'problem' | 'next-step'): string | null {
  const found = events.findLast(({ event }) => event.kind === kind)?.event
  return found !== undefined && 'text' in found ? found.text : null
}
