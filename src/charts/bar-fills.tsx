import type { Fill } from '#src/ui/fill'

/** The same fills as `src/ui/fill`, for SVG, which has no CSS backgrounds. */
const plain: Partial<Record<Fill, string>> = {
  'ink-0': 'var(--official-0)',
  'ink-1': 'var(--official-1)',
  'ink-2': 'var(--official-2)',
  'ink-3': 'var(--official-3)',
  'ink-4': 'var(--official-4)',
  'ramp-1': 'var(--evidence-1)',
  'ramp-2': 'var(--evidence-2)',
  'ramp-3': 'var(--evidence-3)',
  'ramp-4': 'var(--evidence-4)',
  'ramp-5': 'var(--evidence-5)',
  bad: 'var(--schedule-overdue)',
  near: 'var(--schedule-soon)',
  neutral: 'var(--schedule-notdue)',
  done: 'var(--schedule-done)',
  hollow: 'var(--surface-page)',
}

const patternColour: Partial<Record<Fill, string>> = {
  'ink-hatched': 'var(--official-2)',
  'ink-quiet': 'var(--official-2)',
  'near-hatched': 'var(--schedule-soon)',
  hatched: 'var(--schedule-cont)',
  'ink-ruled': 'var(--official-2)',
  ruled: 'var(--line-edge)',
  dotted: 'var(--line-edge)',
}

/** What goes into `fill`: a colour, or the address of a pattern that `BarPatterns` with the same scope has defined. */
export const svgFill = (fill: Fill, scope: string): string => plain[fill] ?? `url(#${scope}-${fill})`

/** The colour of the edge, for what would not be seen without one. */
export const svgEdge = (fill: Fill): string | undefined => (fill in edges ? edges[fill] : patternColour[fill])

const edges: Partial<Record<Fill, string | undefined>> = { hollow: 'var(--line-edge)', dotted: undefined, 'ink-quiet': 'var(--official-0)' }

/** How wide the stripes of a hatched pattern are, of 4; those of a ruled one are 1. */
const stripes: Partial<Record<Fill, number>> = { 'ink-hatched': 2, hatched: 2, 'ink-quiet': 1, 'near-hatched': 2.5 }

interface Props {
  /** sets this chart's patterns apart from those of other charts on the page */
  readonly scope: string
  readonly fills: readonly Fill[]
}

/** Defines the patterns of those fills that have one, each once. Must stand inside an SVG. */
export function BarPatterns({ scope, fills }: Props) {
  return (
    <defs>
      {[...new Set(fills)].flatMap((fill) => {
        const colour = patternColour[fill]
        if (colour === undefined) return []
        const stripe = stripes[fill]
        return [
          <pattern
            key={fill}
            id={`${scope}-${fill}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform={stripe === undefined ? undefined : 'rotate(45)'}
          >
            <rect width={stripe ?? 1} height="4" fill={colour} />
          </pattern>,
        ]
      })}
    </defs>
  )
}
