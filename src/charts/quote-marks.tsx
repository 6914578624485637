import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import styles from './chart.module.css'
import { type PlacedContent, spreadApart, textWidth } from './series-layout'

/** Every quote: a diamond on its value and a leader to its words, away from the nearer edge and clear of the points. Must stand inside a chart. */
export function QuoteMarks({ quotes, lines }: Pick<PlacedContent, 'quotes' | 'lines'>) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  if (toX === undefined || toY === undefined || plot === undefined) return null
  const points = lines.flatMap(({ placed }) => placed.map((point) => ({ x: toX(point.x) ?? 0, y: toY(point.value) ?? 0 })))
  const marks = quotes.map((quote) => {
    const x = toX(quote.x) ?? 0
    const y = toY(quote.value) ?? 0
    const side = x > plot.x + plot.width * 0.55 ? -1 : 1
    const length = Math.min(56, plot.height / 4)
    const width = 20 + textWidth(`${quote.label}${quote.detail ?? ''}`)
    const covers = (end: number) =>
      points.some((point) => Math.abs(point.y - end) < 12 && (point.x - x) * side > 0 && (point.x - x) * side < width)
    const within = [y + length, y - length].filter((end) => end > plot.y + 8 && end < plot.y + plot.height - 8)
    return { ...quote, x, y, side, end: within.find((end) => !covers(end)) ?? within[0] ?? y + length }
  })
  const ends = spreadApart(
    marks.map(({ end }) => end),
    16,
  )
  return (
    <g>
      {marks.map(({ key, x, y, side, label, detail }, index) => {
        const end = ends[index] ?? y
        return (
          <g key={key}>
            <path d={`M${x} ${end > y ? y + 7 : y - 7}V${end}h${9 * side}`} className={styles.leader} />
            <path d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5Z`} className={styles.diamond} />
            <text x={x + 13 * side} y={end + 4} textAnchor={side === 1 ? 'start' : 'end'} className={styles.quote}>
              {label}
              {detail !== undefined && (
                <tspan dx="6" className={styles.note}>
                  {detail}
                </tspan>
              )}
            </text>
          </g>
        )
      })}
    </g>
  )
}
