/** A name for this tab that outlives a reload but not the tab; another where the browser refuses to keep it. */
export function tabName(): string {
  try {
    const kept = globalThis.sessionStorage.getItem('luoshi:tab')
    if (kept !== null) return kept
    const fresh = randomName()
    globalThis.sessionStorage.setItem('luoshi:tab', fresh)
    return fresh
  } catch {
    return randomName()
  }
}

/** 64 random bits in lower-case hex. Works without a secure context. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
