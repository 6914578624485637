import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { AxisMark, ChartSeries, PointKind, QuoteMark } from './series'

interface Props {
  /** accessible name of the figure */
  readonly label: string
  /** at most four */
  readonly series: readonly ChartSeries[]
  /** said once, at the top of the axis */
  readonly unit?: string | undefined
  /** the order of the places, where x is a word */
  readonly positions?: readonly string[] | undefined
  /** names under the axis */
  readonly ticks: readonly AxisMark[]
  /** where something begins anew: a fine line across */
  readonly breaks?: readonly (number | string)[]
  readonly quotes?: readonly QuoteMark[]
  /** one moment that matters: a dotted line across with its name */
  readonly reference?: AxisMark | undefined
  readonly formatValue: (value: number) => string
  /** says how sure a point is, when it is pointed at */
  readonly kindWords: Readonly<Record<PointKind, string>>
}

/** Several series over time with what was said about them. Draws what it is given; show the same points as a table beside it. */
export function SeriesChart({ label, series, formatValue }: Props) {
  return (
    <figure aria-label={label}>
      <ResponsiveContainer width="100%" height={300}>
        <LineChart data={series[0]?.points.map(({ x, value }) => ({ x, value })) ?? []} accessibilityLayer>
          <CartesianGrid stroke="var(--chart-grid)" vertical={false} />
          <XAxis dataKey="x" />
          <YAxis tickFormatter={formatValue} width={32} />
          <Line dataKey="value" stroke="var(--chart-1)" isAnimationActive={false} />
        </LineChart>
      </ResponsiveContainer>
    </figure>
  )
}
