import { onTestFinished, vi } from 'vitest'

export interface SavedFile {
  readonly name: string
  readonly text: string
}

/** Catches the files that the page hands to the browser's download, which this platform has not: call before one is saved, then read. */
export function catchSavedFiles(): () => Promise<readonly SavedFile[]> {
  const contents = new Map<string, Blob>()
  const saved: { name: string; address: string }[] = []
  URL.createObjectURL = (content: Blob) => {
    const address = `blob:saved-${contents.size}`
    contents.set(address, content)
    return address
  }
  const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, address: this.href })
  })
  onTestFinished(() => press.mockRestore())
  return () => Promise.all(saved.map(async ({ name, address }) => ({ name, text: (await contents.get(address)?.text()) ?? '' })))
}
