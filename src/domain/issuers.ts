import type { Evidence } from '#src/contract/evidence'
import type { Agency } from '#src/contract/plan'

type Issued = Pick<Evidence, 'issuer' | 'englishIssuer'>

/** The bodies that an issuer names, one after the other. */
const partsOf = (issuer: string): string[] => issuer.split('、')

/**
 * Who issued an item, in English: as the item has it; else by the plan's names of the bodies that it lists. Null where neither knows every one
 * of them: what a person typed then stands as it was typed.
 */
export function englishIssuerOf({ issuer, englishIssuer }: Issued, agencies: readonly Agency[]): string | null {
  if (englishIssuer !== undefined) return englishIssuer
  const names = partsOf(issuer).map((part) => {
    const body = agencies.find(({ name }) => name.zh === part)
    return body === undefined ? null : (body.englishShort ?? body.name.en)
  })
  return names.includes(null) ? null : names.join(', ')
}

/** What stands in brackets says who spoke or who guided, and is no issuer. */
const inBrackets = /（[^）]*）/g
/** "and others", which names nobody, and the office of a body, which signs for it. */
const endings = /(等.*|办公厅|办公室)$/

/** The bodies of the plan that an issuer names as issuing: by name, or by that of their general offices. */
export function bodiesIssuing(issuer: string, agencies: readonly Agency[]): readonly Agency[] {
  const named = new Set(partsOf(issuer.replaceAll(inBrackets, '')).map((part) => part.replace(endings, '')))
  return agencies.filter(({ name }) => named.has(name.zh))
}
