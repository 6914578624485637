import { use } from 'react'
import type { Locale } from '#src/contract/vocabulary'
import { LocaleContext } from './locale-context'

/** The shape of a translation: the same keys, and functions of the same parameters. */
export type Translation<T> = T extends (...parameters: infer P) => string
  ? (...parameters: P) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Translation<T[K]> }

/** The words of one part of the interface, in every language. */
export type Words<W> = Readonly<Record<Locale, W>>

/** Chinese is the source; the compiler refuses an English module that misses a word or a parameter. */
export function defineWords<T extends object>(zh: T, en: Translation<T>): Words<Translation<T>> {
  return { 'zh-CN': zh as unknown as Translation<T>, en }
}

/** The words in the language of this view. */
export function useWords<W>(words: Words<W>): W {
  return words[use(LocaleContext)]
}

/** The language of this view. */
export const useLocale = (): Locale => use(LocaleContext)
