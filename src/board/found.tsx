import { Fragment } from 'react'
import type { SearchEntry } from '#src/domain/search/entries'
import { excerpt, type Hit } from '#src/domain/search/find'
import type { Stretch } from '#src/domain/search/query'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { searchWords } from '#src/i18n/words/search'
import { LampMark } from './answers'
import styles from './found.module.css'
import { useBoard } from './use-board'

/** Kinds that are called by their ids; a city is called by its name, whatever number it has. */
const shownIds: readonly SearchEntry['kind'][] = ['measure', 'evidence']

/** What a search found: its light, id and name, and where the words are, marked. */
export function Found({ hit: { entry, inName, met } }: { readonly hit: Hit }) {
  const words = useWords(searchWords)
  const locale = useLocale()
  const { measures, retired } = useBoard()
  const light = entry.kind === 'measure' ? measures.find(({ measure }) => measure.id === entry.id)?.light.light : undefined
  const isRetired = entry.kind === 'measure' && retired.some(({ measure }) => measure.id === entry.id)
  return (
    <span className={styles.found}>
      <span className={styles.mark}>{light !== undefined && <LampMark light={light} />}</span>
      <span className={styles.text}>
        {shownIds.includes(entry.kind) && <span className={styles.id}>{entry.id} </span>}
        <Marked text={inLocale(entry.name, locale)} stretches={inName} isWhole />
        {isRetired && <span className={styles.id}> {words.retired}</span>}
        {met.map(({ field, text, stretches }) => (
          <small key={`${field} ${text}`} className={styles.where}>
            {words.foundIn(words.fields[field])}
            <Marked text={text} stretches={stretches} />
          </small>
        ))}
      </span>
    </span>
  )
}

interface MarkedProps {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** the text is not cut */
  readonly isWhole?: boolean
}

function Marked({ text, stretches, isWhole = false }: MarkedProps) {
  return excerpt(text, stretches, isWhole ? text.length : undefined).map((piece, index) =>
    piece.isMarked ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
  )
}
