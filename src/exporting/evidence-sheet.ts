import { sourceIn } from '#src/board/evidence-in-locale'
import { eventInLocale } from '#src/board/event-in-locale'
import type { Agency } from '#src/contract/plan'
import type { Author, Event } from '#src/contract/event'
import type { Locale } from '#src/contract/vocabulary'
import type { Board } from '#src/domain/board'
import type { CheckRow, EvidenceRow, ItemRow } from '#src/domain/evidence-rows'
import { englishIssuerOf } from '#src/domain/issuers'
import { precisionOf } from '#src/domain/period'
import { inLocale } from '#src/i18n/bilingual'
import { evidenceWords } from '#src/i18n/words/evidence'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { kindWords } from './compared-columns'
import type { Sheet, SheetColumn } from './sheet'

/** `agencies`: by whose English names an issuer is told. */
const itemColumns = (agencies: readonly Agency[]): readonly SheetColumn<ItemRow>[] => [
  {
    name: 'evidence_id',
    header: { zh: '材料编号', en: 'ID' },
    meaning: { zh: '佐证材料编号', en: 'Id of the item' },
    value: ({ state: { evidence } }) => evidence.id,
  },
  {
    name: 'title',
    header: { zh: '名称', en: 'Title' },
    meaning: { zh: '文件或事件名称', en: 'Title of the document or event, in its own language' },
    value: ({ state: { evidence } }) => evidence.title,
  },
  {
    name: 'title_en',
    header: { zh: '名称（英译）', en: 'English title' },
    meaning: {
      zh: '名称的英译，本台账自译；空为没有译',
      en: 'The title in English, in this ledger’s own translation; empty where there is none',
    },
    value: ({ state: { evidence } }) => evidence.englishTitle ?? null,
  },
  {
    name: 'type',
    header: { zh: '材料类型', en: 'Type' },
    meaning: { zh: '材料类型', en: 'Type of the item' },
    value: ({ state: { evidence } }, locale) => vocabulary[locale].evidenceType[evidence.type],
  },
  {
    name: 'issuer',
    header: { zh: '发布单位', en: 'Issuer' },
    meaning: { zh: '发布单位', en: 'Who issued it' },
    value: ({ state: { evidence } }) => evidence.issuer,
  },
  {
    name: 'issuer_en',
    header: { zh: '发布单位（英文）', en: 'English issuer' },
    meaning: { zh: '发布单位的英文名；空为没有', en: 'Who issued it, in English; empty where it has no English name here' },
    value: ({ state: { evidence } }) => englishIssuerOf(evidence, agencies),
  },
  {
    name: 'number',
    header: { zh: '文号', en: 'Number' },
    meaning: { zh: '文号', en: 'Document number' },
    value: ({ state: { evidence } }) => evidence.number,
  },
  {
    name: 'number_en',
    header: { zh: '文号（拉丁字母）', en: 'Number in Latin letters' },
    meaning: { zh: '文号的拉丁字母写法；空为没有', en: 'Document number in Latin letters; empty where there is none' },
    value: ({ state: { evidence } }) => (evidence.number === null ? null : (evidence.englishNumber ?? null)),
  },
  {
    name: 'number_confidence',
    header: { zh: '文号可信度', en: 'Confidence of number' },
    meaning: { zh: '文号的可信度', en: 'Confidence of the number' },
    value: ({ state: { evidence } }, locale) =>
      evidence.numberConfidence === null ? null : vocabulary[locale].confidence[evidence.numberConfidence],
  },
  {
    name: 'date',
    header: { zh: '日期', en: 'Date' },
    meaning: { zh: '发布日期，精度见下一列', en: 'Date of publication; its precision is in the next column' },
    value: ({ state: { evidence } }) => evidence.date,
  },
  {
    name: 'date_precision',
    header: { zh: '日期精度', en: 'Precision' },
    meaning: { zh: 'day、month 或 year', en: 'day, month or year' },
    value: ({ state: { evidence } }) => precisionOf(evidence.date),
  },
  {
    name: 'grade',
    header: { zh: '等级', en: 'Grade' },
    meaning: { zh: 'A 官方原文，B 官方媒体，C 其他媒体，D 转载', en: 'A official text, B official media, C other media, D repost' },
    value: ({ state: { evidence } }) => evidence.grade,
  },
  {
    name: 'confidence',
    header: { zh: '可信度', en: 'Confidence' },
    meaning: { zh: '已核实、推算或凭记忆', en: 'Verified, derived or recalled' },
    value: ({ state: { evidence } }, locale) => vocabulary[locale].confidence[evidence.confidence],
  },
  {
    name: 'effect',
    header: { zh: '要点', en: 'What it says' },
    meaning: { zh: '要点，本台账自拟', en: 'What it says, in this ledger’s own words' },
    value: ({ state: { evidence } }, locale) => (evidence.effect === null ? null : inLocale(evidence.effect, locale)),
  },
  {
    name: 'supports',
    header: { zh: '支持对象', en: 'Supports' },
    meaning: { zh: '支持的举措或席位、层级和直接与否', en: 'Measures or slots it supports, to which level and how directly' },
    value: ({ state: { evidence } }) =>
      evidence.claims.map(({ subject, level, direct }) => `${subject.id}:${level}:${direct ? 'direct' : 'indirect'}`).join(' '),
  },
  {
    name: 'source',
    header: { zh: '读自', en: 'Read in' },
    meaning: { zh: '读到它的地方', en: 'Where it was read' },
    value: ({ state: { evidence } }, locale) => sourceIn(evidence, locale),
  },
  {
    name: 'url',
    header: { zh: '网址', en: 'Address' },
    meaning: { zh: '网址，仅限已知站点', en: 'Address, where the site is a known one' },
    value: ({ state: { evidence } }) => evidence.url,
  },
  {
    name: 'remark',
    header: { zh: '怎样核的', en: 'How it was checked' },
    meaning: { zh: '读到时的说明：能证明什么、不能证明什么', en: 'What it can and cannot show, as found when it was read' },
    value: ({ state: { evidence } }, locale) => (evidence.remark === undefined ? evidence.note || null : inLocale(evidence.remark, locale)),
  },
  {
    name: 'check_result',
    header: { zh: '核查结果', en: 'Result of search' },
    meaning: { zh: '核查记录的结果；材料行为空', en: 'What a search came to; empty for items' },
    value: () => null,
  },
  {
    name: 'check_scope',
    header: { zh: '核查范围', en: 'Searched among' },
    meaning: { zh: '在什么范围内查的', en: 'Among what was searched' },
    value: () => null,
  },
  {
    name: 'check_queries',
    header: { zh: '检索词', en: 'Words searched for' },
    meaning: { zh: '逐条检索词，每行一条', en: 'The searches as they were typed, one a line' },
    value: () => null,
  },
  {
    name: 'check_items',
    header: { zh: '见到的材料', en: 'Items met' },
    meaning: { zh: '核查时见到的材料编号，以空格分隔', en: 'Ids of the items met, separated by spaces' },
    value: () => null,
  },
  {
    name: 'lifted',
    header: { zh: '定级的举措', en: 'Sets the level of' },
    meaning: { zh: '凭它定级的举措编号，以空格分隔', en: 'Ids of the measures whose level rests on it, separated by spaces' },
    value: ({ claims }) =>
      claims
        .filter(({ standing }) => standing === 'lifted')
        .map(({ claim }) => claim.subject.id)
        .join(' '),
  },
  {
    name: 'added_by',
    header: { zh: '记录人', en: 'Added by' },
    meaning: { zh: '谁登记的，自报', en: 'Who entered it, as they call themselves' },
    value: ({ state: { added } }, locale) => recorder(added.event, locale),
  },
  {
    name: 'known_on',
    header: { zh: '获知日', en: 'Known on' },
    meaning: { zh: '台账何时得知，ISO 日期', en: 'When the ledger came to know it, ISO date' },
    value: ({ state: { added } }) => added.knownOn,
  },
  {
    name: 'withdrawn_on',
    header: { zh: '撤回日', en: 'Withdrawn on' },
    meaning: { zh: '自哪天撤回，ISO 日期', en: 'From which day it is out of force, ISO date' },
    value: ({ state: { withdrawal } }) => withdrawal?.effectiveOn ?? null,
  },
  {
    name: 'withdrawn',
    header: { zh: '撤回理由', en: 'Withdrawn because' },
    meaning: { zh: '已撤回的写明理由', en: 'Why it was withdrawn, if it was' },
    value: ({ state: { withdrawal } }) => withdrawal?.event.reason ?? null,
  },
  {
    name: 'undone_on',
    header: { zh: '撤销日', en: 'Undone on' },
    meaning: { zh: '哪天撤销了这条记录，ISO 日期', en: 'On which day its record was undone, ISO date' },
    value: ({ undoneBy }) => undoneBy?.occurredOn ?? null,
  },
  {
    name: 'undone_by',
    header: { zh: '撤销人', en: 'Undone by' },
    meaning: { zh: '谁撤销的，自报', en: 'Who undid it, as they call themselves' },
    value: ({ undoneBy }) => (undoneBy === null ? null : byWhom(undoneBy.author)),
  },
  {
    name: 'undone',
    header: { zh: '撤销理由', en: 'Undone because' },
    meaning: { zh: '已撤销的写明理由', en: 'Why its record was undone, if it was' },
    value: ({ undoneBy }, locale) => (undoneBy === null ? null : eventInLocale(undoneBy, locale).reason),
  },
]

/** What a search has in the columns of an item. */
const ofCheck: Readonly<Record<string, (row: CheckRow, locale: Locale) => string>> = {
  evidence_id: ({ id }) => id,
  date: ({ on }) => on,
  date_precision: ({ on }) => precisionOf(on),
  supports: ({ check: { event } }) => `${event.subject.id}:${event.result}`,
  remark: ({ check: { event } }, locale) => eventInLocale(event, locale).text,
  check_result: ({ outcome }, locale) => vocabulary[locale].checkResult[outcome],
  check_scope: ({ check: { event } }, locale) => eventInLocale(event, locale).scope ?? '',
  check_queries: ({ check: { event } }) => (event.queries ?? []).join('\n'),
  check_items: ({ check: { event } }) => (event.items ?? []).join(' '),
  added_by: ({ check: { event } }, locale) => recorder(event, locale),
  known_on: ({ check }) => check.knownOn,
}

/** Who recorded it; what ships with the plan says so in the words of the language. */
const recorder = ({ origin, author }: Event, locale: Locale): string =>
  origin === 'shipped' ? evidenceWords[locale].shipped : byWhom(author)

const byWhom = ({ name, body }: Author): string => [name, body].filter((part) => part !== '').join(' ')

const rowKind: SheetColumn<EvidenceRow> = {
  name: 'row_kind',
  header: { zh: '行类', en: 'Row' },
  meaning: {
    zh: 'item 材料，undone 录入后撤销的材料（不计入），check 核查记录',
    en: 'item; undone: recorded and undone, no item of the ledger; check: a search on record',
  },
  value: (row) => (row.kind === 'item' && row.undoneBy !== null ? 'undone' : row.kind),
}

/** What became of a line since the earlier day, and between which days. */
const comparison = ({ asOf }: Board, before: Board): readonly SheetColumn<EvidenceRow>[] => [
  {
    name: 'change',
    header: { zh: '变化', en: 'Change' },
    meaning: { zh: '对比日期以来的变化，空为没有', en: 'What changed since the day compared with; empty for nothing' },
    value: (row, locale) => kindWords(row.kind === 'item' ? row.changes : row.isNew ? ['evidence'] : [], locale) || null,
  },
  {
    name: 'compared_with',
    header: { zh: '对比日期', en: 'Compared with' },
    meaning: { zh: '对比的较早日期', en: 'The earlier day it is compared with' },
    value: () => before.asOf,
  },
  { name: 'as_of', header: { zh: '截至日期', en: 'As of' }, meaning: { zh: '截至日期', en: 'The day in view' }, value: () => asOf },
]

/** The lines given of the evidence ledger; compared with an earlier day, with what changed and both days. */
export function evidenceSheet(board: Board, rows: readonly EvidenceRow[]): Sheet<EvidenceRow> {
  const columns = itemColumns(board.ledger.plan.agencies).map(({ value, ...column }): SheetColumn<EvidenceRow> => ({
    ...column,
    value: (row, locale) => (row.kind === 'item' ? value(row, locale) : (ofCheck[column.name]?.(row, locale) ?? null)),
  }))
  return { name: 'evidence', columns: [rowKind, ...columns, ...(board.before === null ? [] : comparison(board, board.before))], rows }
}
