/**
 * What jsdom does not have and parts rely on: media queries (none ever matches here), modal dialogs and popovers (opened and closed, without
 * the top layer, the focus rules and the keys). How these behave is tested in a real browser, tests/browser.
 */
export function givePlatform(): void {
  Object.assign(globalThis, {
    matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
  })
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
  const toggle = (popover: HTMLElement, newState: 'open' | 'closed') => {
    popover.hidden = newState === 'closed'
    popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }))
  }
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      toggle(this, 'open')
    },
    hidePopover(this: HTMLElement) {
      toggle(this, 'closed')
    },
  })
}
