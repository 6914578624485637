import { classNames } from './class-names'
import styles from './skeleton-rows.module.css'
import { VisuallyHidden } from './visually-hidden'

interface Props {
  /** says that it is being read */
  readonly label: string
  readonly rows?: number
  readonly height?: 'dense' | 'comfortable'
}

/** Still bars at the height of the rows to come. The room is taken at once, the bars are seen after 300 ms. */
export function SkeletonRows({ label, rows = 4, height = 'dense' }: Props) {
  return (
    <div role="status" className={styles.rows}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} aria-hidden="true" className={classNames(styles.row, height === 'comfortable' && styles.comfortable)}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
