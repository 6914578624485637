import { classNames } from './class-names'
import styles from './button.module.css'

export type ButtonTone = 'main' | 'plain' | 'quiet'

/** The look of a button, for a link that stands among buttons. */
export const buttonClass = (tone: ButtonTone = 'plain'): string => classNames(styles.button, styles[tone])
