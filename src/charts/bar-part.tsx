import type { Fill } from '#src/ui/fill'
import { svgEdge, svgFill } from './bar-fills'

interface Props {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Fill
  readonly scope: string
}

/** One part of a bar, with a gap of one pixel to the next. */
export function BarPart({ x, y, width, height, fill, scope }: Props) {
  const edge = svgEdge(fill)
  const inset = edge === undefined ? 0 : 0.5
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 2 * inset)}
      rx="1"
      fill={svgFill(fill, scope)}
      stroke={edge}
    />
  )
}
