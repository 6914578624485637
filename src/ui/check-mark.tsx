import type { ReactNode } from 'react'
import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

export type CheckVariant = 'matches' | 'near' | 'cut' | 'half' | 'differs' | 'clash' | 'quoted' | 'unknown'

const drawings: Record<CheckVariant, ReactNode> = {
  matches: <path d="m2 7.4 3.4 3.4L12 3.6" strokeWidth="1.7" />,
  near: <path d="M1.8 5.6c1.8-2 3.4-2 5.2 0s3.4 2 5.2 0M1.8 9.8c1.8-2 3.4-2 5.2 0s3.4 2 5.2 0" strokeWidth="1.5" />,
  cut: <path d="m2 7.4 3.4 3.4 3-3.3M10.6 2v10" strokeWidth="1.7" />,
  half: (
    <>
      <circle cx="7" cy="7" r="5.4" strokeWidth="1.3" />
      <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8Z" fill="currentColor" stroke="none" />
    </>
  ),
  differs: <path d="M2 5h10M2 9h10M9.4 1.6 4.6 12.4" strokeWidth="1.5" />,
  clash: <path d="m2.6 2.6 8.8 8.8M11.4 2.6l-8.8 8.8" strokeWidth="2" />,
  quoted: <path d="M5.6 3.4C3.6 4.2 2.8 5.8 3 8.6h2.4V6.4M11.4 3.4C9.4 4.2 8.6 5.8 8.8 8.6h2.4V6.4" strokeWidth="1.3" />,
  unknown: <circle cx="7" cy="7" r="5.4" strokeWidth="1.2" strokeDasharray="1.8 1.6" />,
}

/** Whether two values agree: fully, nearly, short of the last digits, in part, not, or not to be told. */
export function CheckMark({ variant }: { readonly variant: CheckVariant }) {
  return (
    <MarkSvg width={14} height={14} className={variant === 'clash' ? styles.clash : styles.check}>
      {drawings[variant]}
    </MarkSvg>
  )
}
