import { useId } from 'react'
import { Bar as BarItem, BarChart, ResponsiveContainer, Tooltip, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { classNames } from '#src/ui/class-names'
import { BarPatterns } from './bar-fills'
import { BarKey } from './bar-key'
import { BarPart } from './bar-part'
import { type Bar, type BarChoice, type BarSeries, partOf, totalOf } from './bar-series'
import { BarTooltip } from './bar-tooltip'
import styles from './chart.module.css'

interface Props {
  /** accessible name of the figure */
  readonly label: string
  readonly bars: readonly Bar[]
  /** in the order of the parts, from the left */
  readonly series: readonly BarSeries[]
  readonly formatCount: (count: number) => string
  /** a part was pressed; offer the same choices as links, because a part of a picture cannot be tabbed to */
  readonly onSelect?: ((choice: BarChoice) => void) | undefined
}

/** Room for one bar and the words above it, in pixels. */
const rowHeight = 36
const barHeight = 12

/** Bars of parts on one scale, one under another, each under its name, which may be as long as it likes. */
export function StackedBars({ label, bars, series, formatCount, onSelect }: Props) {
  const scope = useId()
  return (
    <figure aria-label={label} className={styles.chart}>
      <div style={{ height: bars.length * rowHeight }}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={[...bars]}
            layout="vertical"
            accessibilityLayer
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            barSize={barHeight}
            aria-label={label}
          >
            <BarPatterns scope={scope} fills={series.map(({ fill }) => fill)} />
            <XAxis type="number" hide domain={[0, Math.max(1, ...bars.map((bar) => totalOf(bar, series)))]} />
            <YAxis type="category" dataKey="key" hide />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--surface-hover)' }}
              content={({ active, label: at }) => (
                <BarTooltip bar={active ? bars.find(({ key }) => key === at) : undefined} series={series} formatCount={formatCount} />
              )}
            />
            <Names bars={bars} series={series} formatCount={formatCount} />
            {series.map((one) => (
              <BarItem
                key={one.key}
                dataKey={(bar: Bar) => partOf(bar, one)}
                name={one.name}
                stackId="all"
                isAnimationActive={false}
                className={classNames(onSelect !== undefined && styles.pressable)}
                shape={({ x, y, width, height }: Rectangle) => (
                  <BarPart x={x} y={y + 7} width={width - 1} height={height} fill={one.fill} scope={scope} />
                )}
                onClick={(_, index) => {
                  const bar = bars[index]
                  if (bar !== undefined) onSelect?.({ bar: bar.key, series: one.key })
                }}
              />
            ))}
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

/** The name above each bar, and its total at the bar's end. */
function Names({ bars, series, formatCount }: Pick<Props, 'bars' | 'series' | 'formatCount'>) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  if (toX === undefined || toY === undefined || plot === undefined) return null
  return (
    <g>
      {bars.map((bar) => {
        const middle = toY(bar.key, { position: 'middle' }) ?? 0
        return (
          <text key={bar.key} y={middle - 5} className={styles.name}>
            <tspan x={plot.x}>{bar.label}</tspan>
            <tspan dx="6" className={styles.note}>
              {formatCount(totalOf(bar, series))}
            </tspan>
          </text>
        )
      })}
    </g>
  )
}
