import type { Choice, View } from '#src/domain/address'
import type { SearchEntry } from '#src/domain/search/entries'
import { kindOfFindingId } from '#src/domain/found'
import type { PagePath } from './page-link'

interface SearchLink {
  readonly to: PagePath
  readonly view: View
  readonly hash?: string
}

const only = (value: string): Choice => ({ include: [value], exclude: [] })

/** The page that shows what a search found: its own where it has one, else the list or the part of a page it stands in. */
export function searchLink({ kind, id, name }: SearchEntry): SearchLink {
  switch (kind) {
    case 'measure':
      return { to: `/measures/${id}`, view: {} }
    case 'city':
    case 'candidate':
      return { to: `/cities/${id}`, view: {} }
    case 'indicator':
      return { to: `/indicators/${id}`, view: {} }
    case 'evidence':
      return { to: '/evidence', view: { q: id } }
    case 'page':
      return { to: id as PagePath, view: {} }
    case 'industry':
      return { to: '/indicators', view: { q: name.zh } }
    case 'agency':
    case 'sector':
    case 'heading':
      return { to: '/measures', view: { [kind]: only(id) } }
    case 'rule':
      return { to: '/cities', view: {}, hash: 'rules' }
    case 'conflict':
      return { to: '/quality', view: {}, hash: 'known' }
    case 'sentence':
      return { to: '/source', view: {}, hash: `s${id}` }
    case 'finding': {
      const finding = kindOfFindingId(id)
      return { to: '/quality', view: finding === null ? {} : { finding: only(finding) } }
    }
  }
}
