/**
 * The walls of the house as one lint rule: who may import whom. It sees every spelling (alias, relative path), every form (import,
 * export from, import(), import type) and every file by its path, so a new folder has no rights until it has a row here.
 *
 * JavaScript, because the linter loads its plugins without a compiler on Node 20.
 */

const everything = ['src', 'server', 'mocks', 'data', 'tests', 'tools']

const features = ['about', 'bulletin', 'cities', 'evidence', 'indicators', 'measures', 'overview', 'quality', 'sectors', 'source']

/**
 * What a folder may import of ours besides itself, and which packages; the longest matching path decides. A row for a file narrows or widens
 * its folder's.
 * @type {Record<string, { ours: string[], packages: string[] | 'any' }>}
 */
const rights = {
  'src/contract': { ours: [], packages: ['valibot'] },
  'src/domain': { ours: ['src/contract'], packages: ['valibot', '@noble/hashes'] },
  'src/api': { ours: ['src/contract', 'src/domain'], packages: ['valibot', '@tanstack/react-query'] },
  'src/storage': { ours: ['src/contract'], packages: ['valibot'] },
  'src/state': { ours: ['src/contract', 'src/domain', 'src/storage'], packages: ['react', 'zustand', 'valibot'] },
  // Calendar arithmetic is all that formats need of the domain.
  'src/i18n': { ours: ['src/contract', 'src/domain/day', 'src/domain/period'], packages: ['react'] },
  'src/ui': { ours: ['src/i18n'], packages: ['react', 'react-dom', '@tanstack/react-virtual'] },
  'src/charts': { ours: ['src/ui', 'src/i18n'], packages: ['react', 'recharts'] },
  'src/board': {
    ours: ['src/contract', 'src/domain', 'src/api', 'src/state', 'src/i18n', 'src/ui'],
    packages: ['react', '@tanstack/react-query', '@tanstack/react-router'],
  },
}
