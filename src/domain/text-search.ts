/** Case and width folded, so `５g` finds `5G`. */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a search, folded; none for an empty one. A text is found by it when, folded, it has every one of them. */
export const searchWords = (q = ''): string[] =>
  foldCase(q)
    .split(/\s+/)
    .filter((word) => word !== '')
