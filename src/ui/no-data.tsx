import { classNames } from './class-names'
import styles from './no-data.module.css'
import { VisuallyHidden } from './visually-hidden'

interface Props {
  /** says that it is unknown; seen unless `isTextHidden` */
  readonly text: string
  readonly isTextHidden?: boolean
  readonly size?: 'text' | 'figure'
}

/** The hatched block that stands where a value is unknown. Never a zero, a dash or an empty cell. */
export function NoData({ text, isTextHidden = false, size = 'text' }: Props) {
  return (
    <span className={classNames(styles.noData, size === 'figure' && styles.figure)}>
      {isTextHidden || size === 'figure' ? <VisuallyHidden>{text}</VisuallyHidden> : text}
    </span>
  )
}
