import { createContext } from 'react'
import type { Locale } from '#src/contract/vocabulary'

/** The language of what is seen: the address decides, else the preference. */
export const LocaleContext = createContext<Locale>('zh-CN')
