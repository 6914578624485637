const key = 'luoshi:tab'

/**
 * A name for this tab that outlives a reload but not the tab; another where the browser refuses to keep it. A duplicated tab begins with a
 * copy of sessionStorage, so the name lies there only while no page of the tab is open: no two open tabs share one.
 */
export function tabName(): string {
  const name = attempt(() => globalThis.sessionStorage.getItem(key)) ?? randomName()
  const take = () => attempt(() => globalThis.sessionStorage.removeItem(key))
  take()
  globalThis.addEventListener('pagehide', () => attempt(() => globalThis.sessionStorage.setItem(key, name)))
  globalThis.addEventListener('pageshow', take)
  return name
}

function attempt<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}

/** 64 random bits in lower-case hex. Works without a secure context. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
