import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './facts-list.module.css'

/** Terms and what is known of them, one a line. Holds `Fact` items. */
export function FactsList({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return <dl className={classNames(styles.facts, className)}>{children}</dl>
}

/** One term and what is known of it. */
export function Fact({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
