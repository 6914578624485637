import type { ReactNode } from 'react'
import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

export type PieVariant = 'empty' | 'quarter' | 'half' | 'three-quarters' | 'full' | 'loop' | 'pause' | 'strike' | 'question'

const edge = <circle cx="7" cy="7" r="5.6" strokeWidth="1.3" />
const slice = (path: string) => (
  <>
    {edge}
    <path d={path} fill="currentColor" stroke="none" />
  </>
)

const drawings: Record<PieVariant, ReactNode> = {
  empty: edge,
  quarter: slice('M7 7V1.4A5.6 5.6 0 0 1 12.6 7Z'),
  half: slice('M7 1.4a5.6 5.6 0 0 1 0 11.2Z'),
  'three-quarters': slice('M7 1.4A5.6 5.6 0 1 1 1.4 7H7Z'),
  full: (
    <>
      <circle cx="7" cy="7" r="6.2" fill="currentColor" stroke="none" />
      <path d="m4 7.2 2.2 2.2L10.2 5" stroke="var(--surface-page)" strokeWidth="1.5" />
    </>
  ),
  loop: (
    <>
      <path d="M11.9 9.6A5.6 5.6 0 1 1 12.4 5.5" strokeWidth="1.3" />
      <path d="M13.8 3v3.6h-3.6Z" fill="currentColor" stroke="none" />
    </>
  ),
  pause: (
    <>
      {edge}
      <path d="M5.3 4.4v5.2M8.7 4.4v5.2" strokeWidth="1.5" />
    </>
  ),
  strike: (
    <>
      {edge}
      <path d="m3.2 10.8 7.6-7.6" strokeWidth="1.3" />
    </>
  ),
  question: (
    <>
      <circle cx="7" cy="7" r="5.6" strokeWidth="1.3" strokeDasharray="1.8 1.72" />
      <path d="M5.4 5.6a1.7 1.7 0 1 1 2.5 1.5c-.6.3-.9.6-.9 1.2M7 9.3v1.3" strokeWidth="1.2" />
    </>
  ),
}

/** A pie that fills with what is claimed; signs for what is not a share. */
export function PieMark({ variant }: { readonly variant: PieVariant }) {
  return (
    <MarkSvg width={14} height={14} className={styles.pie}>
      {drawings[variant]}
    </MarkSvg>
  )
}
