import { type DragEvent, useEffect, useRef, useState } from 'react'
import { bringText, type BroughtEnd, useOwnTextState } from '#src/board/own-text'
import { usePlanId, useWholeLedger } from '#src/board/use-board'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { holdOwnText } from '#src/state/source-text'
import { Button } from '#src/ui/button'
import { classNames } from '#src/ui/class-names'
import { Section } from '#src/ui/section'
import { LoadedText } from './loaded-text'
import { OwnTextForm } from './own-text-form'
import styles from './source.module.css'

/** Why a text was not taken. */
type TextFault = Extract<BroughtEnd, { readonly kind: 'fault' }>['fault'] | 'foreign'

/** What is being read: a file by its name, or the text that was pasted. */
interface Attempt {
  readonly fileName: string | null
  readonly stop: AbortController
}

/** The reader's own text: paste it, choose a file or drop one; what became of it, and how to be rid of it. */
export function OwnTextPanel() {
  const words = useWords(sourceWords)
  const locale = useLocale()
  const planId = usePlanId()
  const { plan, sentences } = useWholeLedger()
  const state = useOwnTextState()
  const [fault, setFault] = useState<{ readonly of: 'text' | 'file'; readonly kind: TextFault } | null>(null)
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const [isOver, setIsOver] = useState(false)
  const [isRemoved, setIsRemoved] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const running = useRef<AbortController>(null)
  // Who leaves the page, or turns to another plan, does not wait for it any more.
  useEffect(() => () => running.current?.abort(), [planId])
  // The control just pressed goes away with the form or with the text: the keyboard stays in this panel.
  const holdFocus = () => panel.current?.focus()

  const take = async (from: string | File) => {
    const fileName = typeof from === 'string' ? null : from.name
    const stop = new AbortController()
    // What was begun before gives way to what is chosen later.
    running.current?.abort()
    running.current = stop
    setFault(null)
    setAttempt({ fileName, stop })
    const end = await bringText({ from, sentences }, stop.signal)
    if (running.current !== stop) return
    running.current = null
    setAttempt(null)
    const isForeign = end.kind === 'taken' && end.alignment.sentences.every((match) => match.state === 'missing')
    if (end.kind === 'taken' && !isForeign) {
      holdOwnText(planId, end.text, fileName)
      setIsRemoved(false)
      holdFocus()
    } else setFault({ of: fileName === null ? 'text' : 'file', kind: end.kind === 'fault' ? end.fault : 'foreign' })
  }
  const cancel = () => {
    attempt?.stop.abort()
    holdFocus()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) void take(file)
  }
  const explain = (of: 'text' | 'file'): string | undefined => {
    if (fault?.of !== of) return undefined
    if (fault.kind === 'foreign') return words.foreign(formatNumber(sentences.length), inLocale(plan.source, locale))
    return words.faults[fault.kind]
  }
  const said = () => {
    if (isOver) return words.drop
    if (attempt !== null) return attempt.fileName === null ? words.checking : words.reading(attempt.fileName)
    return isRemoved && state === null ? words.removed : ''
  }
  return (
    <Section title={words.own} note={words.ownNote} id="own">
      <div
        ref={panel}
        tabIndex={-1}
        className={classNames(styles['own'], isOver && styles['over'])}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        {state === null ? (
          <OwnTextForm
            faultOfText={explain('text')}
            faultOfFile={explain('file')}
            onText={(text) => void take(text)}
            onFile={(file) => void take(file)}
          />
        ) : (
          <LoadedText
            state={state}
            fault={explain('file')}
            onRemoved={() => {
              setIsRemoved(true)
              holdFocus()
            }}
          />
        )}
        <div className={styles['attempt']}>
          <p role="status" className={styles['status']}>
            {said()}
          </p>
          {attempt !== null && <Button onClick={cancel}>{words.cancel}</Button>}
        </div>
      </div>
    </Section>
  )
}
