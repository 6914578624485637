import { useSyncExternalStore } from 'react'

const paper = () => globalThis.matchMedia('print')

/** Whether the page is being put on paper. What is cut short for the screen is then drawn in full. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, isPrinting, () => false)

let isBeingPrinted = false
const isPrinting = () => isBeingPrinted

function listen(changed: () => void) {
  // A print dialog announces itself by events; a program that writes a PDF only changes the medium.
  const set = (value: boolean) => {
    isBeingPrinted = value
    changed()
  }
  const before = () => set(true)
  const after = () => set(false)
  const medium = paper()
  const mediumChanged = () => set(medium.matches)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  medium.addEventListener('change', mediumChanged)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
    medium.removeEventListener('change', mediumChanged)
  }
}
