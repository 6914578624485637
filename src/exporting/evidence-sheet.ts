import type { EvidenceState } from '#src/domain/evidence-state'
import { precisionOf } from '#src/domain/period'
import { inLocale } from '#src/i18n/bilingual'
import { vocabulary } from '#src/i18n/words/vocabulary'
import type { Sheet, SheetColumn } from './sheet'

const columns: readonly SheetColumn<EvidenceState>[] = [
  {
    name: 'evidence_id',
    header: { zh: '材料编号', en: 'ID' },
    meaning: { zh: '佐证材料编号', en: 'Id of the item' },
    value: ({ evidence }) => evidence.id,
  },
  {
    name: 'title',
    header: { zh: '名称', en: 'Title' },
    meaning: { zh: '文件或事件名称', en: 'Title of the document or event, in its own language' },
    value: ({ evidence }) => evidence.title,
  },
  {
    name: 'type',
    header: { zh: '材料类型', en: 'Type' },
    meaning: { zh: '材料类型', en: 'Type of the item' },
    value: ({ evidence }, locale) => vocabulary[locale].evidenceType[evidence.type],
  },
  {
    name: 'issuer',
    header: { zh: '发布单位', en: 'Issuer' },
    meaning: { zh: '发布单位', en: 'Who issued it' },
    value: ({ evidence }) => evidence.issuer,
  },
  {
    name: 'number',
    header: { zh: '文号', en: 'Number' },
    meaning: { zh: '文号', en: 'Document number' },
    value: ({ evidence }) => evidence.number,
  },
  {
    name: 'number_confidence',
    header: { zh: '文号可信度', en: 'Confidence of number' },
    meaning: { zh: '文号的可信度', en: 'Confidence of the number' },
    value: ({ evidence }, locale) => (evidence.numberConfidence === null ? null : vocabulary[locale].confidence[evidence.numberConfidence]),
  },
  {
    name: 'date',
    header: { zh: '日期', en: 'Date' },
    meaning: { zh: '发布日期，精度见下一列', en: 'Date of publication; its precision is in the next column' },
    value: ({ evidence }) => evidence.date,
  },
  {
    name: 'date_precision',
    header: { zh: '日期精度', en: 'Precision' },
    meaning: { zh: 'day、month 或 year', en: 'day, month or year' },
    value: ({ evidence }) => precisionOf(evidence.date),
  },
  {
    name: 'grade',
    header: { zh: '等级', en: 'Grade' },
    meaning: { zh: 'A 官方原文，B 官方媒体，C 其他媒体，D 转载', en: 'A official text, B official media, C other media, D repost' },
    value: ({ evidence }) => evidence.grade,
  },
  {
    name: 'confidence',
    header: { zh: '可信度', en: 'Confidence' },
    meaning: { zh: '已核实、推算或凭记忆', en: 'Verified, derived or recalled' },
    value: ({ evidence }, locale) => vocabulary[locale].confidence[evidence.confidence],
  },
  {
    name: 'effect',
    header: { zh: '要点', en: 'What it says' },
    meaning: { zh: '要点，本台账自拟', en: 'What it says, in this ledger’s own words' },
    value: ({ evidence }, locale) => (evidence.effect === null ? null : inLocale(evidence.effect, locale)),
  },
  {
    name: 'supports',
    header: { zh: '支持对象', en: 'Supports' },
    meaning: { zh: '支持的举措或席位、层级和直接与否', en: 'Measures or slots it supports, to which level and how directly' },
    value: ({ evidence }) =>
      evidence.claims.map(({ subject, level, direct }) => `${subject.id}:${level}:${direct ? 'direct' : 'indirect'}`).join(' '),
  },
  {
    name: 'source',
    header: { zh: '读自', en: 'Read in' },
    meaning: { zh: '读到它的地方', en: 'Where it was read' },
    value: ({ evidence }) => evidence.source,
  },
  {
    name: 'url',
    header: { zh: '网址', en: 'Address' },
    meaning: { zh: '网址，仅限已知站点', en: 'Address, where the site is a known one' },
    value: ({ evidence }) => evidence.url,
  },
  {
    name: 'withdrawn',
    header: { zh: '撤回理由', en: 'Withdrawn because' },
    meaning: { zh: '已撤回的写明理由', en: 'Why it was withdrawn, if it was' },
    value: ({ withdrawal }) => withdrawal?.event.reason ?? null,
  },
]

export const evidenceSheet = (rows: readonly EvidenceState[]): Sheet<EvidenceState> => ({ name: 'evidence', columns, rows })
