import type { NewEvent } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'

type Kind<K extends NewEvent['kind']> = Extract<NewEvent, { kind: K }>

const measure = { kind: 'measure', id: 'B2-06' } as const
const written = { subject: measure, occurredOn: '2026-01-20', author: { name: '王五', body: '督查处' } } as const

export const note = (id: string, text = '已电话核实'): Kind<'note'> => ({ kind: 'note', id, ...written, text })

export const status = (id: string, measureId: string = measure.id): Kind<'status'> => ({
  kind: 'status',
  id,
  ...written,
  subject: { kind: 'measure', id: measureId },
  status: 'in-progress',
  saidBy: '工业和信息化部',
  reference: '',
})

export const correction = (id: string, corrects: string): Kind<'correction'> => ({
  kind: 'correction',
  id,
  ...written,
  corrects,
  reason: '录错了',
})

export const membership = (id: string, slot: string, adcode: string): Kind<'membership'> => ({
  kind: 'membership',
  id,
  ...written,
  subject: { kind: 'city', id: slot },
  slot,
  adcode,
  name: '某市',
  province: 'JS',
  source: '公示名单',
})

export const evidence = (id: string, evidenceId: string, change: Partial<Evidence> = {}): Kind<'evidence'> => ({
  kind: 'evidence',
  id,
  ...written,
  subject: { kind: 'evidence', id: evidenceId },
  evidence: {
    id: evidenceId,
    type: 'policy',
    title: '通知',
    issuer: '某局',
    date: '2026-01-20',
    dateConfidence: 'verified',
    number: null,
    numberConfidence: null,
    grade: 'B',
    confidence: 'verified',
    url: null,
    source: null,
    effect: null,
    note: '',
    claims: [{ subject: measure, level: 'document', direct: true }],
    ...change,
  },
})
