import { lazy, Suspense } from 'react'
import { useView } from '#src/board/view'

const HitsByKind = lazy(async () => ({ default: (await import('./hits-by-kind')).HitsByKind }))

/** Under a list in which a search finds nothing: what it finds in the whole plan, by kind, with the way there. */
export function FoundElsewhere() {
  const { q } = useView()
  if (q === undefined) return null
  return (
    <Suspense fallback={null}>
      <HitsByKind q={q} />
    </Suspense>
  )
}
