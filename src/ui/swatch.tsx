import { classNames } from './class-names'
import { type Fill, fillClass } from './fill'
import styles from './stack-bar.module.css'

/** A small square of a fill, for a key. */
export function Swatch({ fill }: { readonly fill: Fill }) {
  return <i aria-hidden="true" className={classNames(styles.swatch, fillClass(fill))} />
}
