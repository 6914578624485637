import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

/** solid: a heavy line; quoted: quotation marks; both: the two together; thin: a dashed line; open: an empty frame */
export type PassageVariant = 'solid' | 'quoted' | 'both' | 'thin' | 'open'

/** What a passage of a text is good for. */
export function PassageMark({ variant }: { readonly variant: PassageVariant }) {
  return (
    <MarkSvg width={14} height={14} className={styles.passage}>
      {variant === 'solid' && <path d="M1 7h12" strokeWidth="4" />}
      {variant === 'quoted' && <path d="M3.4 9.6V7.4q0-2.6 2.4-3.2M8.4 9.6V7.4q0-2.6 2.4-3.2" strokeWidth="1.9" />}
      {variant === 'both' && (
        <>
          <path d="M3.8 6.2V4.6q0-2 2-2.5M8.2 6.2V4.6q0-2 2-2.5" strokeWidth="1.6" />
          <path d="M1 10.6h12" strokeWidth="4" />
        </>
      )}
      {variant === 'thin' && <path d="M1 7h12" strokeWidth="1.3" strokeDasharray="2 1.6" />}
      {variant === 'open' && <rect x="1.6" y="4.6" width="10.8" height="4.8" strokeWidth="1.2" />}
    </MarkSvg>
  )
}
