/**
 * jsdom lays nothing out: every box is 0 by 0, so a virtual list would draw no row and a chart no line. These stand in for a window of
 * 1440 by 900.
 */
export function giveLayout(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, get: () => 1440 },
    clientHeight: { configurable: true, get: () => 900 },
    offsetWidth: { configurable: true, get: () => 1440 },
    offsetHeight: { configurable: true, get: () => 900 },
  })
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  globalThis.scrollTo = () => {}
  Element.prototype.scrollTo ??= () => {}
  Element.prototype.scrollIntoView ??= () => {}
}
