import { isWebAddress } from '#src/domain/web-address'
import text from '#src/ui/text.module.css'

/** A name that leads to another site, in a new window and without saying where from; plain text where there is no safe address. */
export function OutsideLink({ address, children }: { readonly address: string | null; readonly children: string }) {
  if (address === null || !isWebAddress(address)) return children
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" className={text['outside']}>
      {children}
    </a>
  )
}
