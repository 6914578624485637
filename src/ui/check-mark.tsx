import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

export type CheckVariant = 'matches' | 'differs' | 'unknown'

/** Whether two values agree. */
export function CheckMark({ variant }: { readonly variant: CheckVariant }) {
  return (
    <MarkSvg width={14} height={14} className={styles.check}>
      {variant === 'matches' && <path d="m2 7.4 3.4 3.4L12 3.6" strokeWidth="1.7" />}
      {variant === 'differs' && <path d="M2 5h10M2 9h10M9.4 1.6 4.6 12.4" strokeWidth="1.5" />}
      {variant === 'unknown' && <circle cx="7" cy="7" r="5.4" strokeWidth="1.2" strokeDasharray="1.8 1.6" />}
    </MarkSvg>
  )
}
