/** A run of pieces of a text that may be a run of listed sentences; both count from 0. */
export interface Link {
  /** its first piece, and the one after its last */
  readonly from: number
  readonly to: number
  /** its first and last listed sentence */
  readonly first: number
  readonly last: number
  /** how much it speaks for the link: characters that agree */
  readonly weight: number
}

interface Chained<L> {
  readonly link: L
  readonly before: Chained<L> | null
  readonly score: number
}

/**
 * Of links that may contradict each other, the chain in which none crosses or overlaps another and most characters agree; of equal ones that
 * with the fewest pieces left over inside. Takes them in any order, gives them in the order of the text. Time grows with links × sentences.
 */
export function bestChain<L extends Link>(links: readonly L[]): L[] {
  const sorted = links.toSorted((one, other) => one.from - other.from || one.to - other.to)
  // A single character weighs more than every piece that could lie between two links.
  const unit = sorted.reduce((most, { to }) => Math.max(most, to), 0) + 1
  /** by its last listed sentence, the best chain that ends before the piece in hand */
  const best = new Map<number, Chained<L>>()
  let waiting: Chained<L>[] = []
  let top: Chained<L> | null = null
  for (const link of sorted) {
    for (const chained of waiting) if (chained.link.to <= link.from) settle(best, chained)
    waiting = waiting.filter(({ link: { to } }) => to > link.from)
    const before = bestBefore(best, link.first)
    const chained: Chained<L> = { link, before, score: link.weight * unit + (before === null ? 0 : reach(before) - link.from) }
    waiting.push(chained)
    if (top === null || chained.score > top.score) top = chained
  }
  const chain: L[] = []
  for (let at = top; at !== null; at = at.before) chain.push(at.link)
  return chain.toReversed()
}

/** What a chain is worth to what follows it: each piece left over before that takes one away. */
const reach = ({ score, link }: Chained<Link>): number => score + link.to

function settle<L extends Link>(best: Map<number, Chained<L>>, chained: Chained<L>): void {
  const rival = best.get(chained.link.last)
  if (rival === undefined || reach(chained) >= reach(rival)) best.set(chained.link.last, chained)
}

function bestBefore<L extends Link>(best: ReadonlyMap<number, Chained<L>>, first: number): Chained<L> | null {
  let found: Chained<L> | null = null
  for (const [last, chained] of best) if (last < first && (found === null || reach(chained) > reach(found))) found = chained
  return found
}
