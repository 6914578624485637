import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import styles from './facet.module.css'

export type Choice = 'none' | 'include' | 'exclude'

interface Props {
  readonly label: ReactNode
  readonly mark?: ReactNode
  /** how many there are, as read; undefined where it is not counted */
  readonly count?: string | undefined
  readonly isZero?: boolean
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
  /** offers leaving these out: the button's word, and its accessible name */
  readonly exclude?: { readonly text: string; readonly label: string } | undefined
}

/** One choice of a facet: in, out, or no matter. The box takes it in; the small button leaves it out. */
export function CheckboxRow({ label, mark, count, isZero = false, choice, onChoose, exclude }: Props) {
  const id = useId()
  return (
    <div className={classNames(styles.row, isZero && styles.zero)}>
      <input id={id} type="checkbox" checked={choice === 'include'} onChange={() => onChoose(choice === 'include' ? 'none' : 'include')} />
      <label htmlFor={id} className={choice === 'exclude' ? styles.out : undefined}>
        {mark}
        <span>{label}</span>
      </label>
      {exclude !== undefined && (
        <button
          type="button"
          className={styles.exclude}
          aria-label={exclude.label}
          aria-pressed={choice === 'exclude'}
          onClick={() => onChoose(choice === 'exclude' ? 'none' : 'exclude')}
        >
          {exclude.text}
        </button>
      )}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </div>
  )
}
