import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLedger } from '#src/board/use-board'
import { useCarriedView } from '#src/board/view'
import { joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import type { Draft } from '#src/state/drafts'
import { Button } from '#src/ui/button'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Notice } from '#src/ui/notice'
import { Section } from '#src/ui/section'
import { useFieldLabels, useFieldValues } from './changed-fields'
import { fieldNames, isRecordable } from './field-names'
import { recordPart } from './record-jump'
import styles from './recording.module.css'
import { carryDraft, draftName, type KeptDraft, useDraftsUnder } from './use-draft'

interface Props {
  readonly measureId: string
  /** the measures that it goes on in */
  readonly successors: readonly string[]
}

/** What was being typed about a measure that was merged or split meanwhile: shown whole, to be carried to where it goes on, copied or thrown away. */
export function StrandedDrafts({ measureId, successors }: Props) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const { plan } = useLedger()
  const { drafts, drop } = useDraftsUnder(draftName(plan.id, { kind: 'measure', id: measureId }))
  const navigate = useNavigate()
  const carried = useCarriedView()
  if (drafts.length === 0) return null
  const carry = (kept: KeptDraft, id: string) => {
    carryDraft(kept.draft, draftName(plan.id, { kind: 'measure', id }))
    drop(kept)
    void navigate({ to: '/measures/$id', params: { id }, search: carried, hash: recordPart })
  }
  return (
    <Section title={words.strandedTitle} id={recordPart}>
      <Notice tone="warn" title={words.stranded(joinList(successors, locale))} />
      {drafts.map((kept) => (
        <Stranded key={kept.key} draft={kept.draft}>
          {successors.map((id) => (
            <Button key={id} tone="main" onClick={() => carry(kept, id)}>
              {words.carryTo(id)}
            </Button>
          ))}
          <Button tone="quiet" onClick={() => drop(kept)}>
            {words.discard}
          </Button>
        </Stranded>
      ))}
    </Section>
  )
}

function Stranded({ draft: { fields }, children }: { readonly draft: Draft; readonly children: React.ReactNode }) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const kind = isRecordable(fields['kind'] ?? '') ? (fields['kind'] as keyof typeof fieldNames) : 'status'
  const labelOf = useFieldLabels(kind)
  const valueOf = useFieldValues()
  const [copying, setCopying] = useState<'copied' | 'notCopied' | null>(null)
  const lines = ['occurredOn', ...new Set([...fieldNames[kind], ...Object.values(fieldNames).flat()])].flatMap((name) => {
    const value = (fields[name] ?? '').trim()
    return value === '' ? [] : [{ name, label: labelOf(name), value: valueOf(name, value) }]
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.map(({ label, value }) => `${label}: ${value}`).join('\n'))
      setCopying('copied')
    } catch {
      setCopying('notCopied')
    }
  }
  return (
    <div className={styles['form']}>
      <FactsList>
        <Fact term={words.kind}>{terms.event[kind]}</Fact>
        {lines.map(({ name, label, value }) => (
          <Fact key={name} term={label}>
            <span className={styles['typed']}>{value}</span>
          </Fact>
        ))}
      </FactsList>
      <div className={styles['buttons']}>
        {children}
        <Button tone="quiet" onClick={() => void copy()}>
          {words.copyText}
        </Button>
        <span role="status">{copying !== null && words[copying]}</span>
      </div>
    </div>
  )
}
