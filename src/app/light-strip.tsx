import { Lamp } from '#src/board/answers'
import { useLedger } from '#src/board/use-board'
import { useView } from '#src/board/view'
import type { Day } from '#src/contract/time'
import { type Light, lights } from '#src/contract/vocabulary'
import { answerHistory } from '#src/domain/answer-history'
import { type LightCounts, lightsOnDays } from '#src/domain/lights-on-days'
import { formatNumber } from '#src/i18n/format'
import { classNames } from '#src/ui/class-names'
import styles from './light-strip.module.css'

const fills: Readonly<Record<Light, string | undefined>> = {
  red: styles['red'],
  yellow: styles['yellow'],
  green: styles['green'],
  grey: styles['grey'],
}

interface Props {
  readonly stops: readonly Day[]
  readonly asOf: Day
}

/** How all measures of the plan stood at each stop of the slider below it: a column each, the worst at the bottom, what comes later faint. */
export function LightStrip({ stops, asOf }: Props) {
  const counts = useLightCounts(stops)
  const total = Math.max(1, ...counts.map((own) => sum(own)))
  return (
    <svg className={styles.strip} viewBox={`0 0 ${stops.length} ${total}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((own, place) => (
        <Column key={stops[place]} counts={own} place={place} total={total} isLater={(stops[place] ?? asOf) > asOf} />
      ))}
    </svg>
  )
}

/** How many measures show each light on the day in view, in words. */
export function LightLine({ asOf }: { readonly asOf: Day }) {
  const [counts] = useLightCounts([asOf])
  if (counts === undefined || sum(counts) === 0) return null
  return (
    <p className={styles.line}>
      {lights
        .filter((light) => counts[light] > 0)
        .map((light) => (
          <span key={light}>
            <Lamp light={light} /> {formatNumber(counts[light])}
          </span>
        ))}
    </p>
  )
}

function useLightCounts(days: readonly Day[]): readonly LightCounts[] {
  const ledger = useLedger()
  const { time = 'known', against = 'current' } = useView()
  return lightsOnDays(answerHistory(ledger, { time, against }), days)
}

const sum = (counts: LightCounts, of: readonly Light[] = lights): number => of.reduce((all, light) => all + counts[light], 0)

interface ColumnProps {
  readonly counts: LightCounts
  readonly place: number
  readonly total: number
  readonly isLater: boolean
}

function Column({ counts, place, total, isLater }: ColumnProps) {
  return (
    <g className={classNames(isLater && styles['later'])}>
      {lights.map((light, index) => {
        const under = sum(counts, lights.slice(0, index))
        return (
          counts[light] > 0 && (
            <rect
              key={light}
              className={fills[light]}
              x={place + 0.06}
              y={total - under - counts[light]}
              width={0.88}
              height={counts[light]}
            />
          )
        )
      })}
    </g>
  )
}
