import type { PointKind } from './series'

interface Props {
  readonly kind: PointKind
  readonly x: number
  readonly y: number
  readonly colour: string
}

/** A point that looks as sure as it is: full, half, or hollow with a dashed edge. */
export function SeriesDot({ kind, x, y, colour }: Props) {
  if (kind === 'verified') return <circle cx={x} cy={y} r="3.2" fill={colour} />
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r="3"
        fill="var(--surface-page)"
        stroke={colour}
        strokeWidth="1.5"
        strokeDasharray={kind === 'recalled' ? '1.6 1.5' : undefined}
      />
      {kind === 'derived' && <path d={`M${x} ${y - 3}a3 3 0 0 1 0 6Z`} fill={colour} />}
    </>
  )
}
