import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './tile-grid.module.css'

export type TileTone = 'empty' | 'dashed' | 'step-1' | 'step-2'

export interface Tile {
  readonly key: string
  /** from 1 */
  readonly column: number
  /** from 1 */
  readonly row: number
  readonly tone: TileTone
  readonly label: ReactNode
  /** a count or a second line */
  readonly detail?: ReactNode
  /** wraps the tile's text in a link; the whole tile becomes its target */
  readonly link?: ((content: ReactNode) => ReactNode) | undefined
}

interface Props {
  /** accessible name */
  readonly label: string
  readonly tiles: readonly Tile[]
  /** what fills the empty corner: the key of the tones */
  readonly legend?: ReactNode
  readonly size?: 'small' | 'large'
}

/** Cells by rough position: no outline, no distance, no claim about area. Read in the order given. */
export function TileGrid({ label, tiles, legend, size = 'small' }: Props) {
  return (
    <div className={classNames(styles.frame, size === 'large' && styles.large)}>
      {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      <ul aria-label={label} className={styles.tiles}>
        {tiles.map((tile) => (
          <TileCell key={tile.key} tile={tile} />
        ))}
      </ul>
    </div>
  )
}

function TileCell({ tile }: { readonly tile: Tile }) {
  const { column, row, tone, label, detail, link } = tile
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      {detail !== undefined && <> {detail}</>}
    </>
  )
  return (
    <li className={classNames(styles.tile, styles[tone])} style={{ gridColumn: column, gridRow: row }}>
      {link === undefined ? content : link(content)}
    </li>
  )
}

/** A small square of a tile's tone, for the key. */
export function TileSwatch({ tone }: { readonly tone: TileTone }) {
  return <i aria-hidden="true" className={classNames(styles.swatch, styles[tone])} />
}
