import { classNames } from './class-names'
import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

export type BarsLevel = 0 | 1 | 2 | 3 | 4 | 5
/** solid and outlined show a level; struck, dotted and dash show that there is none, and why */
export type BarsVariant = 'solid' | 'outlined' | 'struck' | 'dotted' | 'dash'

const steps = [0, 1, 2, 3, 4] as const
const top = (step: number) => 8.8 - 2 * step
const bar = (step: number) => `M${4 * step} 11V${top(step)}h3V11z`
const edge = (step: number) => `M${4 * step + 0.5} 10.5V${top(step) + 0.5}h2V10.5z`
// One path for all bars of a kind: a long table draws hundreds of these marks.
const barsTo = (level: BarsLevel) => steps.slice(0, level).map(bar).join('')
const barsFrom = (level: BarsLevel) => steps.slice(level).map(bar).join('')
const edgesTo = (level: BarsLevel) => steps.slice(0, level).map(edge).join('')
const allEdges = edgesTo(5)

/** Five rising bars; the filled ones are the level reached. */
export function BarsMark({ level = 0, variant = 'solid' }: { readonly level?: BarsLevel; readonly variant?: BarsVariant }) {
  const isLevel = variant === 'solid' || variant === 'outlined'
  return (
    <MarkSvg width={19} height={11} className={classNames(styles.bars, !isLevel && styles.faint)}>
      {isLevel &&
        level > 0 &&
        (variant === 'outlined' ? <path d={edgesTo(level)} /> : <path d={barsTo(level)} fill="currentColor" stroke="none" />)}
      {isLevel && level < 5 && <path d={barsFrom(level)} fill="currentColor" stroke="none" opacity="0.2" />}
      {variant === 'struck' && (
        <>
          <path d={allEdges} strokeWidth="0.9" opacity="0.55" />
          <path d="m1 1 17 9.5" strokeWidth="1.2" />
        </>
      )}
      {variant === 'dotted' && <path d={allEdges} strokeWidth="0.9" strokeDasharray="1.4 1.2" />}
      {variant === 'dash' && <path d="M2 10h14" strokeWidth="1.4" />}
    </MarkSvg>
  )
}
