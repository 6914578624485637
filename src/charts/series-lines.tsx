import { useXAxisScale, useYAxisScale } from 'recharts'
import styles from './chart.module.css'
import { SeriesDot } from './series-dot'
import { type PlacedPoint, type PlacedSeries, runEnds, segmentsOf, spreadApart, textWidth } from './series-layout'
import { seriesStyle } from './series-style'

interface Props {
  readonly lines: readonly PlacedSeries[]
  readonly formatValue: (value: number) => string
  readonly unit: string
}

/** A longer note would take the plot's room; it is then left to the key. */
const widestNote = 90

/** What is said beside the last point of a series: its value, and under it a note if there is one and room for it. */
const endNote = ({ note, name }: PlacedSeries, isAlone: boolean): string | undefined => {
  const text = note ?? (isAlone ? undefined : name)
  return text !== undefined && textWidth(text) <= widestNote ? text : undefined
}

/** One text and not several: the halo of a second would cover the edge of the first. */
const valueText = ({ point, value }: PlacedPoint, formatValue: (value: number) => string, unit = '') =>
  `${point.comparator ?? ''}${formatValue(value)}${unit}`

/** How much room the labels at the ends of the lines need to the right of the plot, in pixels. */
export function endRoom(lines: readonly PlacedSeries[], formatValue: (value: number) => string, unit: string): number {
  const widths = lines.map((line) => {
    const last = line.placed.at(-1)
    return last === undefined
      ? 0
      : Math.max(textWidth(valueText(last, formatValue, unit)) * 1.1, textWidth(endNote(line, lines.length === 1) ?? ''))
  })
  return Math.max(...widths, 0) + 14
}

/** The lines, their points, and the values at their ends. Must stand inside a chart. */
export function SeriesLines({ lines, formatValue, unit }: Props) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  if (toX === undefined || toY === undefined) return null
  const at = ({ x, value }: PlacedPoint) => ({ x: toX(x) ?? 0, y: toY(value) ?? 0 })
  const isAlone = lines.length === 1
  const ends = lines.flatMap((line, index) => {
    const last = line.placed.at(-1)
    return last === undefined ? [] : [{ key: line.key, last, note: endNote(line, isAlone), colour: seriesStyle(index).colour }]
  })
  const heights = spreadApart(
    ends.map(({ last }) => at(last).y),
    ends.some(({ note }) => note !== undefined) ? 30 : 15,
  )
  return (
    <g>
      {lines.map((line, index) => (
        <SeriesLine key={line.key} line={line} index={index} at={at} />
      ))}
      {isAlone &&
        lines.flatMap(({ placed }) =>
          runEnds(placed)
            .slice(0, -1)
            .map((end) => (
              <text key={end.x} x={at(end).x + 7} y={at(end).y + 4} className={styles.value} color={seriesStyle(0).colour}>
                {valueText(end, formatValue)}
              </text>
            )),
        )}
      {ends.map(({ key, last, note, colour }, index) => (
        <text key={key} x={at(last).x + 8} y={(heights[index] ?? 0) + 4} className={styles.value} color={colour}>
          {valueText(last, formatValue, unit)}
          {note !== undefined && (
            <tspan x={at(last).x + 8} dy="15" className={styles.note}>
              {note}
            </tspan>
          )}
        </text>
      ))}
    </g>
  )
}

interface LineProps {
  readonly line: PlacedSeries
  readonly index: number
  readonly at: (point: PlacedPoint) => { readonly x: number; readonly y: number }
}

function SeriesLine({ line: { placed, step }, index, at }: LineProps) {
  const { colour, dash } = seriesStyle(index)
  return (
    <g>
      {segmentsOf(placed, step).map(({ key, from, to, isGap }) => (
        <line
          key={key}
          x1={at(from).x}
          y1={at(from).y}
          x2={at(to).x}
          y2={at(to).y}
          stroke={colour}
          strokeWidth={isGap ? 1.25 : 2}
          strokeDasharray={isGap ? '2 4' : dash}
          strokeLinecap="round"
        />
      ))}
      {placed.map((point, place) => (
        // A revision stands at the same time as what it revises.
        <SeriesDot key={`${point.x} ${place}`} kind={point.point.kind} {...at(point)} colour={colour} />
      ))}
    </g>
  )
}
