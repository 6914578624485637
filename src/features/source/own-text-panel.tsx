import { type DragEvent, useRef, useState } from 'react'
import { alignText, useAlignedText } from '#src/board/own-text'
import { usePlanId, useWholeLedger } from '#src/board/use-board'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { holdOwnText } from '#src/state/source-text'
import { classNames } from '#src/ui/class-names'
import { Section } from '#src/ui/section'
import { LoadedText } from './loaded-text'
import { OwnTextForm } from './own-text-form'
import type { FileFault } from './read-text-file'
import styles from './source.module.css'

/** Longer than any announcement: aligning it would keep a person waiting for nothing. */
const mostCharacters = 2_000_000

/** Why a text was not taken. */
export type TextFault = FileFault | 'too-long' | 'foreign' | 'unread'

/** The reader's own text: paste it, choose a file or drop one; what became of it, and how to be rid of it. */
export function OwnTextPanel() {
  const words = useWords(sourceWords)
  const locale = useLocale()
  const planId = usePlanId()
  const { plan, sentences } = useWholeLedger()
  const own = useAlignedText()
  const [fault, setFault] = useState<{ readonly of: 'text' | 'file'; readonly kind: TextFault } | null>(null)
  const [readingName, setReadingName] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)
  const [isRemoved, setIsRemoved] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  // The control just pressed goes away with the form or with the text: the keyboard stays in this panel.
  const holdFocus = () => panel.current?.focus()

  const take = (text: string, fileName: string | null): TextFault | null => {
    if (text.trim() === '') return 'empty'
    if (text.length > mostCharacters) return 'too-long'
    if (alignText(text, sentences).sentences.every(({ state }) => state === 'missing')) return 'foreign'
    holdOwnText(planId, text, fileName)
    setIsRemoved(false)
    holdFocus()
    return null
  }
  const takeText = (text: string) => {
    const kind = take(text, null)
    setFault(kind && { of: 'text', kind })
  }
  const takeFile = async (file: File) => {
    setReadingName(file.name)
    const kind = await readFile(file, take)
    setReadingName(null)
    setFault(kind && { of: 'file', kind })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) void takeFile(file)
  }
  const explain = (of: 'text' | 'file'): string | undefined => {
    if (fault?.of !== of) return undefined
    if (fault.kind === 'foreign') return words.foreign(formatNumber(sentences.length), inLocale(plan.source, locale))
    return words.faults[fault.kind]
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
        {own === null ? (
          <OwnTextForm
            faultOfText={explain('text')}
            faultOfFile={explain('file')}
            onText={takeText}
            onFile={(file) => void takeFile(file)}
          />
        ) : (
          <LoadedText
            own={own}
            fault={explain('file')}
            onRemoved={() => {
              setIsRemoved(true)
              holdFocus()
            }}
          />
        )}
        <p role="status" className={styles['status']}>
          {isOver ? words.drop : readingName !== null ? words.reading(readingName) : isRemoved && own === null ? words.removed : ''}
        </p>
      </div>
    </Section>
  )
}

/** Reads a file and hands its text on; gives why it was not taken. The reader is loaded with the first file. */
async function readFile(file: File, take: (text: string, fileName: string) => TextFault | null): Promise<TextFault | null> {
  const reader = await import('./read-text-file').catch(() => null)
  if (reader === null) return 'unread'
  const reading = await reader.readTextFile(file)
  return 'fault' in reading ? reading.fault : take(reading.text, file.name)
}
