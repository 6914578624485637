import { classNames } from './class-names'
import { MarkSvg } from './mark-svg'
import styles from './marks.module.css'

export type BarsLevel = 0 | 1 | 2 | 3 | 4 | 5
/** solid and outlined show a level; struck, dotted and dash show that there is none, and why */
export type BarsVariant = 'solid' | 'outlined' | 'struck' | 'dotted' | 'dash'

const steps = [0, 1, 2, 3, 4] as const
const top = (step: number) => 8.8 - 2 * step
const allEdges = steps.map((step) => `M${4 * step + 0.5} 10.5V${top(step) + 0.5}h2V10.5z`).join('')

/** Five rising bars; the filled ones are the level reached. */
export function BarsMark({ level = 0, variant = 'solid' }: { readonly level?: BarsLevel; readonly variant?: BarsVariant }) {
  const isLevel = variant === 'solid' || variant === 'outlined'
  return (
    <MarkSvg width={19} height={11} className={classNames(styles.bars, !isLevel && styles.faint)}>
      {isLevel && steps.map((step) => <Bar key={step} step={step} isFilled={step < level} isOutlined={variant === 'outlined'} />)}
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

function Bar({ step, isFilled, isOutlined }: { readonly step: number; readonly isFilled: boolean; readonly isOutlined: boolean }) {
  const x = 4 * step
  if (isFilled && isOutlined) return <rect x={x + 0.5} y={top(step) + 0.5} width="2" height={10 - top(step)} />
  return (
    <rect x={x} y={top(step)} width="3" height={11 - top(step)} fill="currentColor" stroke="none" opacity={isFilled ? undefined : 0.2} />
  )
}
