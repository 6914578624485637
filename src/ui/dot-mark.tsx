import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

/** how sure a value is: full, half and dashed dot */
export type DotVariant = 'verified' | 'derived' | 'recalled'

/** How sure a value is. */
export function DotMark({ variant }: { readonly variant: DotVariant }) {
  return (
    <MarkSvg width={10} height={10} className={styles.dot}>
      {variant === 'verified' && <circle cx="5" cy="5" r="3.6" fill="currentColor" stroke="none" />}
      {variant === 'derived' && (
        <>
          <circle cx="5" cy="5" r="3.2" strokeWidth="1.4" />
          <path d="M5 1.8a3.2 3.2 0 0 1 0 6.4Z" fill="currentColor" stroke="none" />
        </>
      )}
      {variant === 'recalled' && <circle cx="5" cy="5" r="3.2" strokeWidth="1.4" strokeDasharray="1.6 1.5" />}
    </MarkSvg>
  )
}
