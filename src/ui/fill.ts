import styles from './fill.module.css'

/**
 * How an area is filled, by what it says and not by what it shows: an ink ramp (0 lightest to 4), an accent ramp (1 to 5), colours
 * for what is wrong or near, patterns for what has no place on a ramp. Patterns tell apart what greyscale would not.
 */
export type Fill =
  | 'ink-0'
  | 'ink-1'
  | 'ink-2'
  | 'ink-3'
  | 'ink-4'
  | 'ink-hatched'
  | 'ink-quiet'
  | 'ink-ruled'
  | 'ramp-1'
  | 'ramp-2'
  | 'ramp-3'
  | 'ramp-4'
  | 'ramp-5'
  | 'hollow'
  | 'dotted'
  | 'hatched'
  | 'ruled'
  | 'bad'
  | 'near'
  | 'near-hatched'
  | 'neutral'
  | 'done'

/** The class of a fill. */
export const fillClass = (fill: Fill): string | undefined => styles[fill]
