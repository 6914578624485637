import type { ReactNode } from 'react'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import styles from './chart.module.css'
import type { SeriesWords } from './series'
import { type PlacedSeries, segmentsOf } from './series-layout'
import { seriesStyle } from './series-style'

interface Props {
  readonly lines: readonly PlacedSeries[]
  readonly hasQuotes: boolean
  readonly words: SeriesWords
}

const kindsInOrder = ['verified', 'derived', 'recalled'] as const

/** Explains the marks that occur, and only those. */
export function SeriesKey({ lines, hasQuotes, words }: Props) {
  const kinds = new Set(lines.flatMap(({ placed }) => placed.map(({ point }) => point.kind)))
  const hasGaps = lines.some(({ placed, step }) => segmentsOf(placed, step).some(({ isGap }) => isGap))
  return (
    <ul className={styles.key}>
      {lines.length > 1 &&
        lines.map(({ key, name }, index) => (
          <Item key={key} mark={<Dash colour={seriesStyle(index).colour} dash={seriesStyle(index).dash} width={2} />}>
            {name}
          </Item>
        ))}
      {hasQuotes && (
        <Item
          mark={
            <svg width="12" height="12" aria-hidden="true">
              <path d="M6 0l6 6-6 6-6-6Z" className={styles.diamond} />
            </svg>
          }
        >
          {words.quote}
        </Item>
      )}
      {kindsInOrder
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Item key={kind} mark={<DotMark variant={kind} />}>
            {words.kinds[kind]}
          </Item>
        ))}
      {hasGaps && <Item mark={<Dash colour="var(--chart-1)" dash="2 4" width={1.25} />}>{words.gap}</Item>}
    </ul>
  )
}

function Item({ mark, children }: { readonly mark: ReactNode; readonly children: string }) {
  return (
    <li>
      <Marked mark={mark}>{children}</Marked>
    </li>
  )
}

function Dash({ colour, dash, width }: { readonly colour: string; readonly dash: string | undefined; readonly width: number }) {
  return (
    <svg width="22" height="8" aria-hidden="true">
      <path d="M1 4h20" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  )
}
