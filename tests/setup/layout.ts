const nothing = () => {}

/**
 * jsdom lays nothing out: every box is 0 by 0, so a virtual list would draw no row and a chart no line. These stand in for a window of
 * 1440 by 900.
 */
export function giveLayout(): void {
  const width = { configurable: true, get: () => 1440 }
  const height = { configurable: true, get: () => 900 }
  Object.defineProperties(HTMLElement.prototype, { clientWidth: width, offsetWidth: width, clientHeight: height, offsetHeight: height })
  const box = () => ({ x: 0, y: 0, left: 0, top: 0, right: 1440, bottom: 900, width: 1440, height: 900, toJSON: nothing })
  Object.assign(Element.prototype, { scrollTo: nothing, scrollIntoView: nothing, getBoundingClientRect: box })
  Object.assign(globalThis, {
    scrollTo: nothing,
    ResizeObserver: class {
      observe = nothing
      unobserve = nothing
      disconnect = nothing
    },
  })
}
