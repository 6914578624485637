import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './marks.module.css'

interface Props {
  readonly width: number
  readonly height: number
  readonly className: string | undefined
  readonly children: ReactNode
}

/** The frame of every mark: drawn in the current colour, silent, because the word stands beside it. */
export function MarkSvg({ width, height, className, children }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classNames(styles.mark, className)} aria-hidden="true">
      {children}
    </svg>
  )
}
