import * as v from 'valibot'
import { WebAddress } from '#src/contract/text'

/** Whether an address may be opened: http or https, a host, no name or password before it. */
export const isWebAddress = (text: string): boolean => v.is(WebAddress, text)
