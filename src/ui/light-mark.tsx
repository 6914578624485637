import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

export type LightShape = 'disc' | 'triangle' | 'square' | 'ring' | 'triangle-with-square'

const drawings: Record<LightShape, ReactNode> = {
  disc: <circle cx="7" cy="7" r="6" />,
  triangle: <path d="M7 1 13.4 12.6H.6Z" />,
  square: <path d="M1.2 1.2h11.6v11.6H1.2z" />,
  ring: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  'triangle-with-square': (
    <>
      <path d="M6 2.6 12 13.2H0Z" />
      <path d="M9.6 0H14v4.4H9.6z" fill="var(--light-red)" />
    </>
  ),
}

/** A light known by its shape first and its colour second. */
export function LightMark({ shape }: { readonly shape: LightShape }) {
  return (
    <MarkSvg width={14} height={14} className={classNames(styles.light, styles[shape])}>
      {drawings[shape]}
    </MarkSvg>
  )
}
