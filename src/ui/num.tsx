import { NoData } from './no-data'
import styles from './num.module.css'

interface Props {
  /** already formatted; null where nothing is known */
  readonly value: string | null
  readonly unit?: string | undefined
  /** said where the value is null */
  readonly unknown: string
}

/** A figure and its unit, never parted by a line break; an unknown one is drawn as unknown. */
export function Num({ value, unit, unknown }: Props) {
  if (value === null) return <NoData text={unknown} />
  return (
    <span className={styles.num}>
      {value}
      {unit !== undefined && <span className={styles.unit}>{unit}</span>}
    </span>
  )
}
