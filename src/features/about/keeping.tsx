import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ChangeEvent, useState } from 'react'
import { backupMutation, resetMutation, restoreMutation } from '#src/api/keeping'
import { planQueries } from '#src/api/plan-queries'
import { useLedger, useWholeLedger } from '#src/board/use-board'
import { PageLink } from '#src/board/page-link'
import type { Backup } from '#src/contract/event'
import type { Restored } from '#src/contract/storage'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, joinSentences } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { aboutWords } from '#src/i18n/words/about'
import { correctionsWords } from '#src/i18n/words/corrections'
import { Button } from '#src/ui/button'
import { Dialog } from '#src/ui/dialog'
import { Field } from '#src/ui/field'
import { Notice } from '#src/ui/notice'
import { saveFile } from '#src/ui/save-file'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './about.module.css'
import { readBackup } from '#src/domain/read-backup'

/** Where records are kept; back up, restore, reset. */
export function Keeping() {
  const words = useWords(aboutWords)
  const corrections = useWords(correctionsWords)
  const locale = useLocale()
  const { data: storage } = useQuery(planQueries.storage())
  const persistence =
    storage?.isPersisted === true ? words.persisted : storage?.isPersisted === false ? words.notPersisted : words.persistUnknown
  return (
    <Section title={words.keeping} id="keeping">
      <div className={styles['keeping']}>
        {storage !== undefined && (
          <p>
            {joinSentences(
              [
                words.kinds[storage.kind],
                ...(storage.kind === 'browser' ? [persistence] : []),
                words.recorded(formatNumber(storage.recordedEvents)),
              ],
              locale,
            )}
          </p>
        )}
        <p className={text['small']}>{words.privacy}</p>
        <p className={text['small']}>
          <PageLink to="/corrections">{corrections.link}</PageLink>
        </p>
        <div className={styles['buttons']}>
          <BackUp />
          {storage?.allows.reset !== false && <Reset inAllPlans={storage?.recordedEvents ?? 0} />}
        </div>
        {storage?.allows.restore !== false && <Restore />}
        {storage?.allows.reset === false && <p>{words.resetClosed}</p>}
        {storage?.allows.restore === false && <p>{words.restoreClosed}</p>}
      </div>
    </Section>
  )
}

function Failed() {
  const words = useWords(aboutWords)
  return (
    <Notice tone="bad" title={words.failed}>
      {words.failedText}
    </Notice>
  )
}

function BackUp() {
  const words = useWords(aboutWords)
  const { plan } = useLedger()
  const backup = useMutation(backupMutation(plan.id))
  const save = async () => {
    const content = await backup.mutateAsync().catch(() => undefined)
    if (content === undefined) return
    saveFile(
      `luoshi-${plan.id}-backup-${content.savedAt.slice(0, 10)}.json`,
      new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }),
    )
  }
  return (
    <>
      <Button onClick={() => void save()} isBusy={backup.isPending}>
        {words.backup}
      </Button>
      <span role="status">{backup.isSuccess && words.backupDone(formatNumber(backup.data.events.length))}</span>
      {backup.isError && <Failed />}
    </>
  )
}

interface ResetProps {
  /** records kept here, those of other plans included */
  readonly inAllPlans: number
}

/** Removes what was recorded of the plan in view, and says before how much that is and what stays. */
function Reset({ inAllPlans }: ResetProps) {
  const words = useWords(aboutWords)
  const locale = useLocale()
  const { plan, events, unreadable } = useWholeLedger()
  const count = events.filter(({ origin }) => origin === 'recorded').length + unreadable
  const elsewhere = Math.max(0, inAllPlans - count)
  const reset = useMutation(resetMutation(useQueryClient(), plan.id))
  const [isAsked, setIsAsked] = useState(false)
  const remove = async () => {
    await reset.mutateAsync().catch(() => undefined)
    setIsAsked(false)
  }
  return (
    <>
      <Button onClick={() => setIsAsked(true)}>{words.reset}</Button>
      <span role="status">{reset.isSuccess && words.resetDone(formatNumber(reset.data.removed))}</span>
      {reset.isError && <Failed />}
      <Dialog
        title={words.reset}
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        closeLabel={words.close}
        footer={
          <>
            <Button onClick={() => setIsAsked(false)}>{words.cancel}</Button>
            <Button tone="main" isBusy={reset.isPending} onClick={() => void remove()}>
              {words.resetConfirm(formatNumber(count))}
            </Button>
          </>
        }
      >
        <p>{words.resetText(formatNumber(count), inLocale(plan.shortTitle, locale))}</p>
        {elsewhere > 0 && <p>{words.resetElsewhere(formatNumber(elsewhere))}</p>}
      </Dialog>
    </>
  )
}

function Restore() {
  const words = useWords(aboutWords)
  const { plan } = useLedger()
  const restore = useMutation(restoreMutation(useQueryClient(), plan.id))
  const [fault, setFault] = useState<string | undefined>()
  const [preview, setPreview] = useState<{ readonly backup: Backup; readonly counts: Restored } | null>(null)
  const [added, setAdded] = useState<number | null>(null)
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    setPreview(null)
    setAdded(null)
    if (file === undefined) return
    const reading = readBackup(await file.text(), plan.id)
    if ('fault' in reading) {
      setFault(reading.fault === 'wrong-plan' ? words.faults['wrong-plan'](reading.plan) : words.faults[reading.fault])
      return
    }
    setFault(undefined)
    const counts = await restore.mutateAsync({ backup: reading.backup, dryRun: true }).catch(() => undefined)
    if (counts !== undefined) setPreview({ backup: reading.backup, counts })
  }
  const apply = async () => {
    if (preview === null) return
    const counts = await restore.mutateAsync({ backup: preview.backup, dryRun: false }).catch(() => undefined)
    if (counts === undefined) return
    setAdded(counts.added)
    setPreview(null)
  }
  return (
    <div className={styles['restore']}>
      <Field label={words.restore} hint={words.restoreHint} error={fault}>
        {(control) => <input {...control} type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />}
      </Field>
      {preview !== null && (
        <>
          <p>
            {words.restorePreview(
              formatNumber(preview.counts.added),
              formatNumber(preview.counts.already),
              formatNumber(preview.counts.refused.length),
            )}
          </p>
          <Button tone="main" isBusy={restore.isPending} onClick={() => void apply()}>
            {words.restoreApply(formatNumber(preview.counts.added))}
          </Button>
        </>
      )}
      <span role="status">{added !== null && words.restoreDone(formatNumber(added))}</span>
      {restore.isError && <Failed />}
    </div>
  )
}
