/**
 * Who may import whom. A folder without a row has no rights, so a new one is thought about once, here.
 *
 * The rule reads resolved paths: an alias and a relative path, a static and a dynamic import, a type and a value are all the same to it.
 */

/**
 * What a folder may import of ours besides itself, what it may only load with import(), and which packages. The longest row wins, so
 * a single file can have one of its own. Every folder inside src/features is one feature and stands under the same row.
 *
 * @type {Record<string, { ours: string[], lazily?: string[], packages: string[] | 'any' }>}
 */
const rights = {
  'src/contract': { ours: [], packages: ['valibot'] },
  'src/domain': { ours: ['src/contract'], packages: ['valibot', '@noble/hashes'] },
  'src/api': { ours: ['src/contract', 'src/domain'], packages: ['valibot', '@tanstack/react-query'] },
  'src/storage': { ours: ['src/contract'], packages: ['valibot'] },
  'src/state': { ours: ['src/contract', 'src/domain', 'src/storage'], packages: ['react', 'valibot', 'zustand'] },
  // Arithmetic with days and periods is all that formats need of the domain; they know no rule of it.
  'src/i18n': { ours: ['src/contract', 'src/domain/day', 'src/domain/period'], packages: ['react'] },
  // Knows files and texts, no plan: what lays a text beside one is src/board.
  'src/reading': { ours: [], packages: ['fflate', 'parse5', 'saxes'] },
  'src/workers': { ours: [], packages: [] },
  'src/ui': { ours: [], packages: ['react', 'react-dom', '@tanstack/react-virtual'] },
  'src/charts': { ours: ['src/ui'], packages: ['react', 'recharts'] },
  ...screens('src/board', ['src/reading', 'src/workers']),
  ...screens('src/filters', ['src/board']),
  ...screens('src/recording', ['src/board']),
  // The description beside an export says the conditions in the words that filters puts them in.
  ...screens('src/exporting', ['src/board', 'src/filters']),
  ...screens('src/features/*', ['src/board', 'src/filters', 'src/recording', 'src/exporting', 'src/charts']),
  ...screens('src/app', ['src/board', 'src/filters', 'src/recording', 'src/exporting', 'src/features', 'src/storage']),
  ...screens('src/app/main.tsx', [], ['mocks'], ['react-dom']),
  server: { ours: ['src/contract', 'src/domain'], packages: ['hono', '@hono/node-server', 'valibot', 'node'] },
  // No file of a plan is imported by its name: a server finds plans by their folders, a page is given what a build found.
  mocks: { ours: ['src/contract', 'src/domain', 'src/storage', 'server'], packages: ['hono', 'msw', 'valibot', 'virtual:shipped-plans'] },
  tools: { ours: ['src/contract', 'src/domain', 'server', 'mocks'], packages: 'any' },
  tests: { ours: ['src', 'server', 'mocks', 'tools', 'public'], packages: 'any' },
}

/** The rights of what is seen: everything below screens, and the given folders. */
function screens(folder, ours, lazily = [], packages = []) {
  return {
    [folder]: {
      ours: ['src/contract', 'src/domain', 'src/api', 'src/state', 'src/i18n', 'src/ui', ...ours],
      lazily,
      packages: ['react', '@tanstack/react-query', '@tanstack/react-router', ...packages],
    },
  }
}

const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)

/** The row that a file stands under, and the folder that is its own. */
function standing(file) {
  const feature = /^src\/features\/[^/]+(?=\/)/.exec(file)?.[0]
  if (feature !== undefined) return { home: feature, right: rights['src/features/*'] }
  const rows = Object.keys(rights).filter((row) => isInside(file, row))
  const longest = rows.toSorted((a, b) => b.length - a.length)[0]
  const home = rows.toSorted((a, b) => a.length - b.length)[0]
  return longest === undefined ? undefined : { home, right: rights[longest] }
}

/** `react-dom/client` is of `react-dom`, `node:fs` of `node`. */
function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node'
  const [scope, name] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

/** Why a file may not import this, or undefined where it may. */
export function breachOf(file, specifier, isLazy) {
  if (/(^|\/)\.\.(\/|$)/.test(specifier)) return 'Leave a folder by its alias (#src/…), never by "../".'
  if (specifier.startsWith('./')) return undefined
  if (specifier.startsWith('/')) return 'Import by alias (#src/…), never by an absolute path.'
  const place = standing(file)
  if (place === undefined) return 'This folder has no row in tools/lint/walls.js: decide what it may import.'
  const { home, right } = place
  if (!specifier.startsWith('#')) {
    const name = packageOf(specifier)
    return right.packages === 'any' || right.packages.includes(name) ? undefined : `${home} may not import the package ${name}.`
  }
  const target = specifier.slice(1)
  if ([home, ...right.ours].some((folder) => isInside(target, folder))) return undefined
  if (right.lazily?.some((folder) => isInside(target, folder))) {
    return isLazy ? undefined : `Load ${target} with import(), so that a build without it holds nothing of it.`
  }
  return `${home} may not import ${target}: imports run one way (tools/lint/walls.js).`
}

/** @type {import('oxlint/plugins-dev').Rule} */
export const walls = {
  create(context) {
    const file = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/')
    // Configuration at the root is free; what it builds is not.
    if (!file.includes('/')) return {}
    const check = (source, isLazy) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const message = breachOf(file, source.value, isLazy)
      if (message !== undefined) context.report({ node: source, message })
    }
    return {
      ImportDeclaration: (node) => check(node.source, false),
      ExportNamedDeclaration: (node) => check(node.source, false),
      ExportAllDeclaration: (node) => check(node.source, false),
      ImportExpression: (node) => {
        if (node.source.type === 'Literal') check(node.source, true)
        else context.report({ node: node.source, message: 'import() takes a plain string here: a computed one goes round every wall.' })
      },
      TSImportType: (node) => check(node.source ?? node.argument?.literal, false),
    }
  },
}
