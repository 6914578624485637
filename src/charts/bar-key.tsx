import { Marked } from '#src/ui/marked'
import { Swatch } from '#src/ui/swatch'
import type { BarSeries } from './bar-series'
import styles from './chart.module.css'

/** Which fill is which series. */
export function BarKey({ series }: { readonly series: readonly BarSeries[] }) {
  return (
    <ul className={styles.key}>
      {series.map(({ key, name, fill }) => (
        <li key={key}>
          <Marked mark={<Swatch fill={fill} />}>{name}</Marked>
        </li>
      ))}
    </ul>
  )
}
