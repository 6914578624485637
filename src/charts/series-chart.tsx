import { CartesianGrid, getNiceTickValues, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import styles from './chart.module.css'
import { QuoteMarks } from './quote-marks'
import { ReferenceMark } from './reference-mark'
import type { SeriesWords } from './series'
import { SeriesKey } from './series-key'
import { placeContent, type SeriesContent, textWidth } from './series-layout'
import { endRoom, SeriesLines } from './series-lines'
import { SeriesTooltip } from './series-tooltip'

interface Props extends SeriesContent {
  /** accessible name of the figure */
  readonly label: string
  /** said once, at the top of the axis */
  readonly unit?: string | undefined
  readonly formatValue: (value: number) => string
  readonly words: SeriesWords
}

/**
 * Several series over time with what was said about them. Lines are solid only between neighbours, dotted across what is missing,
 * absent between runs; an uncertain point looks uncertain. Show the same points as a table beside it.
 */
export function SeriesChart({ label, unit = '', formatValue, words, ...content }: Props) {
  const { lines, ticks, breaks, quotes, reference, xs, reach, values } = placeContent(content)
  if (values.length === 0) return null
  const scale = getNiceTickValues([Math.min(...values), Math.max(...values)], 6, true, 'snap125')
  const [low = 0, high = 1] = [scale[0], scale.at(-1)]
  const withUnit = (value: number) => `${formatValue(value)}${unit}`
  const scaleText = (value: number) => (value === high ? withUnit(value) : formatValue(value))
  return (
    <figure aria-label={label} className={styles.chart}>
      <div className={styles.plot}>
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={xs.map((x) => ({ x }))} accessibilityLayer margin={{ top: 12, right: 0, bottom: 0, left: 0 }} aria-label={label}>
            <CartesianGrid stroke="var(--chart-grid)" vertical={false} />
            {breaks.map((x) => (
              <ReferenceLine key={x} x={x} stroke="var(--chart-grid)" />
            ))}
            <XAxis
              dataKey="x"
              type="number"
              domain={[...reach]}
              ticks={ticks.map(({ x }) => x)}
              tickFormatter={(x: number) => ticks.find((tick) => tick.x === x)?.label ?? ''}
              interval="preserveStartEnd"
              padding={{ left: 8, right: endRoom(lines, formatValue, unit) }}
              height={24}
              tickLine={false}
              axisLine={{ stroke: 'var(--line-edge)' }}
            />
            <YAxis
              width={Math.max(...scale.map((value) => textWidth(scaleText(value)))) + 10}
              domain={[low, high]}
              ticks={scale}
              tickFormatter={scaleText}
              interval={0}
              tickLine={false}
              axisLine={false}
            />
            {lines.map(({ key, placed }) => (
              // Not drawn: it tells the chart which places can be pointed at. SeriesLines draws.
              <Line
                key={key}
                dataKey={({ x }: { readonly x: number }) => placed.find((point) => point.x === x)?.value}
                stroke="none"
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
            ))}
            {reference !== undefined && <ReferenceMark {...reference} />}
            <SeriesLines lines={lines} formatValue={formatValue} unit={unit} />
            <QuoteMarks quotes={quotes} lines={lines} />
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: 'var(--line-edge)', strokeDasharray: '2 2' }}
              content={({ active, label: at }) => (
                <SeriesTooltip isShown={active} at={Number(at)} lines={lines} formatValue={withUnit} kinds={words.kinds} />
              )}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <SeriesKey lines={lines} hasQuotes={quotes.length > 0} words={words} />
    </figure>
  )
}
