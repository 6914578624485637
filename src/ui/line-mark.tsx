import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

/** where the dot (now) or the diamond (the end reached) stands to the bar; open has no bar, onward no end */
export type LineVariant = 'before' | 'near' | 'past' | 'past-inferred' | 'done-before' | 'done-at' | 'done-after' | 'open' | 'onward'

const bar = <path d="M13 1v10" strokeWidth="1.6" />
const line = (path: string) => <path d={path} strokeWidth="1.2" />
const dot = (cx: number, r = 2.4) => <circle cx={cx} cy="6" r={r} fill="currentColor" stroke="none" />
const diamond = (cx: number, r: number) => <path d={`M${cx} ${6 - r}l${r} ${r}-${r} ${r}-${r}-${r}Z`} fill="currentColor" stroke="none" />

const drawings: Record<LineVariant, readonly [ReactNode, ReactNode, ReactNode?, ReactNode?]> = {
  before: [line('M3 6h10'), bar, dot(3)],
  near: [line('M1 6h12'), bar, dot(8.6)],
  past: [line('M1 6h12'), <path key="late" d="M13 6h8" strokeWidth="2.4" />, bar, dot(21, 2.8)],
  'past-inferred': [line('M1 6h12'), <path key="late" d="M14 6h7" strokeWidth="2.4" strokeDasharray="2 1.6" />, bar, dot(21, 2.8)],
  'done-before': [line('M1 6h12'), bar, diamond(6.4, 4.2)],
  'done-at': [line('M1 6h12'), diamond(13, 5.2)],
  'done-after': [line('M1 6h18'), bar, diamond(19.4, 4.2)],
  open: [
    <path key="line" d="M7 6h15" strokeWidth="1.2" strokeDasharray="1.5 2.4" />,
    <circle key="dot" cx="3.2" cy="6" r="2" strokeWidth="1.2" />,
  ],
  onward: [line('M3 6h15'), <path key="head" d="m17.5 2.6 4.6 3.4-4.6 3.4Z" fill="currentColor" stroke="none" />, dot(3)],
}

const tone = (variant: LineVariant) => {
  if (variant === 'near' || variant === 'past-inferred') return styles.near
  if (variant === 'past') return styles.past
  return variant.startsWith('done') ? styles.done : undefined
}

/** A line with a fixed bar (the end set) and a moving dot (now). */
export function LineMark({ variant }: { readonly variant: LineVariant }) {
  const [first, second, third, fourth] = drawings[variant]
  return (
    <MarkSvg width={24} height={12} className={classNames(styles.line, tone(variant))}>
      {first}
      {second}
      {third}
      {fourth}
    </MarkSvg>
  )
}
