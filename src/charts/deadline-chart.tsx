import { useId } from 'react'
import { Bar as BarItem, BarChart, ResponsiveContainer, Tooltip, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { classNames } from '#src/ui/class-names'
import { BarPatterns } from './bar-fills'
import { BarKey } from './bar-key'
import { BarPart } from './bar-part'
import { type Bar, type BarChoice, type BarSeries, partOf, totalOf } from './bar-series'
import { BarTooltip } from './bar-tooltip'
import styles from './chart.module.css'
import { ReferenceMark } from './reference-mark'

interface Props {
  /** accessible name of the figure */
  readonly label: string
  /** one a quarter or a month, in order, those with nothing in them too */
  readonly periods: readonly Bar[]
  /** in the order of the parts, from below */
  readonly series: readonly BarSeries[]
  readonly formatCount: (count: number) => string
  /** the bar that holds today, and its word */
  readonly now?: { readonly bar: string; readonly label: string } | undefined
  /** a part was pressed; offer the same choices as links, because a part of a picture cannot be tabbed to */
  readonly onSelect?: ((choice: BarChoice) => void) | undefined
}

/** What falls due when: one upright bar a period, on one scale. */
export function DeadlineChart({ label, periods, series, formatCount, now, onSelect }: Props) {
  const scope = useId()
  return (
    <figure aria-label={label} className={styles.chart}>
      <div className={styles.low}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={[...periods]}
            accessibilityLayer
            // Half a label stands out beside the outermost bars.
            margin={{ top: 28, right: 8, bottom: 0, left: 8 }}
            maxBarSize={36}
            barCategoryGap="24%"
            aria-label={label}
          >
            <BarPatterns scope={scope} fills={series.map(({ fill }) => fill)} />
            <XAxis
              dataKey="key"
              tickFormatter={(key: string) => periods.find((period) => period.key === key)?.label ?? ''}
              interval="equidistantPreserveStart"
              height={24}
              tickLine={false}
              axisLine={{ stroke: 'var(--line-edge)' }}
            />
            <YAxis hide domain={[0, Math.max(1, ...periods.map((period) => totalOf(period, series)))]} />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--surface-hover)' }}
              content={({ active, label: at }) => (
                <BarTooltip bar={active ? periods.find(({ key }) => key === at) : undefined} series={series} formatCount={formatCount} />
              )}
            />
            {now !== undefined && <ReferenceMark x={now.bar} label={now.label} />}
            {series.map((one) => (
              <BarItem
                key={one.key}
                dataKey={(period: Bar) => partOf(period, one)}
                name={one.name}
                stackId="all"
                isAnimationActive={false}
                className={classNames(onSelect !== undefined && styles.pressable)}
                shape={({ x, y, width, height }: Rectangle) => (
                  <BarPart x={x} y={y + 1} width={width} height={height - 1} fill={one.fill} scope={scope} />
                )}
                onClick={(_, index) => {
                  const period = periods[index]
                  if (period !== undefined) onSelect?.({ bar: period.key, series: one.key })
                }}
              />
            ))}
            <Totals periods={periods} series={series} formatCount={formatCount} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <BarKey series={series} />
    </figure>
  )
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The total over each bar that holds anything. */
function Totals({ periods, series, formatCount }: Pick<Props, 'periods' | 'series' | 'formatCount'>) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  if (toX === undefined || toY === undefined) return null
  return (
    <g>
      {periods
        .map((period) => ({ key: period.key, total: totalOf(period, series) }))
        .filter(({ total }) => total > 0)
        .map(({ key, total }) => (
          <text key={key} x={toX(key, { position: 'middle' })} y={(toY(total) ?? 0) - 5} textAnchor="middle" className={styles.name}>
            {formatCount(total)}
          </text>
        ))}
    </g>
  )
}
