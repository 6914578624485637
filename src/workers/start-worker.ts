/** Of Trusted Types what is used here; the compiler's own libraries do not know them yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => {
    readonly createScriptURL: (address: string) => string
  }
}

/**
 * The only way from a string to a script that the page's policy leaves open (docs/decisions/0015): the address of a file of our own, of which
 * a worker is made. Any other origin is refused, and addresses without one (data:, blob:) with it.
 */
const trusted = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('luoshi-worker', {
  createScriptURL: ownScript,
})

/** The same address. Throws TypeError where it is not of this page's origin. */
function ownScript(address: string): string {
  const { origin } = globalThis.location
  const url = new URL(address, globalThis.location.href)
  if (url.origin !== origin || !['http:', 'https:'].includes(url.protocol)) throw new TypeError(`A worker comes from ${origin} only.`)
  return address
}

/**
 * Starts a worker at an address that was imported with `?worker&url`. Null where the browser refuses at once; a script that does not come is
 * told later, by the worker's error event.
 */
export function startWorker(address: string): Worker | null {
  try {
    return new Worker(trusted?.createScriptURL(address) ?? ownScript(address), { type: 'module' })
  } catch {
    return null
  }
}
