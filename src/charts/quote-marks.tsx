import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import styles from './chart.module.css'
import { type PlacedContent, spreadApart } from './series-layout'

/** Every quote: a diamond on its value and a leader to its words, away from the nearer edge. Must stand inside a chart. */
export function QuoteMarks({ quotes }: Pick<PlacedContent, 'quotes'>) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  if (toX === undefined || toY === undefined || plot === undefined) return null
  const marks = quotes.map((quote) => {
    const x = toX(quote.x) ?? 0
    const y = toY(quote.value) ?? 0
    const length = Math.min(56, plot.height / 4)
    return { ...quote, x, y, end: y + length > plot.y + plot.height - 8 ? y - length : y + length }
  })
  const ends = spreadApart(
    marks.map(({ end }) => end),
    16,
  )
  return (
    <g>
      {marks.map(({ key, x, y, label, detail }, index) => {
        const end = ends[index] ?? y
        const side = x > plot.x + plot.width * 0.55 ? -1 : 1
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
