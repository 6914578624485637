import * as v from 'valibot'

/** The same words in both languages of the interface. */
export const Bilingual = v.object({ zh: v.string(), en: v.string() })
export type Bilingual = v.InferOutput<typeof Bilingual>

/** Characters a person may type into one field; longer text is refused before it is saved. */
export const longestText = 20_000

/** Characters of a name, a title or one line of a list. */
export const longestShortText = 500

export const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(longestText))
export const ShortText = v.pipe(v.string(), v.minLength(1), v.maxLength(longestShortText))

/** An address that may be opened: http or https only, so no script can hide in it. */
export const WebAddress = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#@]+([/?#]\S*)?$/))
