import { useWindowVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Options {
  /** the element that holds the items and nothing else */
  readonly container: RefObject<HTMLElement | null>
  /** the key of each item, in order */
  readonly keys: readonly string[]
  /** the height of an item not drawn yet, in pixels */
  readonly estimate: number
  /** key of the item to be brought into view */
  readonly inView: string | undefined
}

interface Windowed {
  /** the items near the window */
  readonly drawn: readonly VirtualItem[]
  /** pixels of room for the items before and after those */
  readonly before: number
  readonly after: number
  /** measures an item; its element also bears its index as `data-index` */
  readonly measure: (element: Element | null) => void
}

/** Of many items under each other in the page, those near the window; the others are room. */
export function useWindowed({ container, keys, estimate, inView }: Options): Windowed {
  const [top, setTop] = useState(0)
  const virtualizer = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => estimate,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => keys[index] ?? index,
  })
  const { isScrolling } = virtualizer
  // Measured before and after each scroll too: what stands above, another long list for one, grows as it is scrolled.
  useLayoutEffect(() => {
    setTop((container.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY)
  }, [container, keys, isScrolling])
  const meant = inView === undefined ? -1 : keys.indexOf(inView)
  useBringIntoView(container, meant < 0 ? undefined : inView, meant, virtualizer)
  const drawn = virtualizer.getVirtualItems()
  return {
    drawn,
    before: (drawn[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top),
    measure: virtualizer.measureElement,
  }
}

/** How often an item is gone for: each time it is nearer, as those before it are measured. */
const mostTries = 10

/**
 * Brings the item of a key, at an index, into view; once, as a person may leave it again. Where it stands is only guessed until it is drawn,
 * and another long list of the page may move it meanwhile: so it is gone for until it is there and nothing moves any more.
 */
function useBringIntoView(
  container: RefObject<HTMLElement | null>,
  key: string | undefined,
  index: number,
  virtualizer: Pick<Virtualizer<Window, Element>, 'getOffsetForIndex' | 'isScrolling'>,
): void {
  const going = useRef<{ readonly key: string | undefined; tries: number }>({ key: undefined, tries: 0 })
  useLayoutEffect(() => {
    if (going.current.key !== key) going.current = { key, tries: 0 }
    if (key === undefined || going.current.tries >= mostTries) return
    const item = container.current?.querySelector(`[data-index="${index}"]`)
    if (item != null && isInWindow(item)) {
      if (!virtualizer.isScrolling) going.current.tries = mostTries
      return
    }
    going.current.tries += 1
    // Not the virtualizer's own way there: for five seconds that would go on where a person has left.
    if (item == null) globalThis.scrollTo({ top: virtualizer.getOffsetForIndex(index, 'center')?.[0] ?? 0 })
    else item.scrollIntoView({ block: 'center' })
  })
}

function isInWindow(item: Element): boolean {
  const { top, bottom } = item.getBoundingClientRect()
  return top >= 0 && bottom <= globalThis.innerHeight
}
