import { hostOf, isKnownSite, knownSites } from '#src/domain/known-site'
import { isWebAddress } from '#src/domain/web-address'
import { inBrackets, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import text from '#src/ui/text.module.css'
import { useWholeLedger } from './use-board'

/**
 * A name that leads to another site, in a new window and without saying where from. Only known sites are opened: anybody can record an
 * address, and a reader trusts what stands here. Another one is named beside the text, to be copied by who wants it.
 */
export function OutsideLink({ address, children }: { readonly address: string | null; readonly children: string }) {
  const { unknownSite } = useWords(vocabulary)
  const locale = useLocale()
  const ledger = useWholeLedger()
  if (address === null || !isWebAddress(address)) return children
  if (!isKnownSite(address, knownSites(ledger))) {
    const host = hostOf(address)
    const remark = host === null || children.includes(host) ? [unknownSite] : [unknownSite, host]
    return (
      <>
        {children}
        <span className={text['small']}>{inBrackets(joinPhrases(remark, locale), locale)}</span>
      </>
    )
  }
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" referrerPolicy="no-referrer" className={text['outside']}>
      {children}
    </a>
  )
}
