/** Of Trusted Types what is used here; the compiler's own libraries do not know them yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (markup: string) => string },
  ) => {
    readonly createHTML: (markup: string) => string
  }
}

/**
 * The only way from a string to markup that the page's policy leaves open (docs/decisions/0008): into a document of its own, in which
 * nothing runs, loads or is ever shown. Only its text is taken out of it.
 */
const trusted = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('luoshi-inert', {
  createHTML: (markup) => markup,
})

/** Parses a page, or XML, apart from this one. Faults of XML are inside it, as the parser reports them; pages have none. */
export const inertDocument = (markup: string, type: 'text/html' | 'application/xml'): Document =>
  new DOMParser().parseFromString(trusted?.createHTML(markup) ?? markup, type)
