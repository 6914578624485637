/**
 * Which code may touch what reaches outside: the clock, the network, the browser's stores, chance, other threads. Everything else is handed
 * their answers, so it can be tested with any day, any answer and any failure.
 */

/** @type {{ names: string[], doors: string[], reason: string }[]} */
const outside = [
  {
    names: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'],
    doors: ['src/api', 'mocks/fetched-plans.ts'],
    reason: 'only src/api asks the network, and mocks/fetched-plans.ts for the plans that came with the page',
  },
  {
    names: ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel', 'caches', 'cookieStore'],
    doors: ['src/storage'],
    reason: 'only src/storage knows the browser’s stores',
  },
  {
    names: ['Worker', 'SharedWorker'],
    doors: ['src/workers/start-worker.ts'],
    reason: 'workers are started in src/workers/start-worker.ts, which the page’s policy lets through',
  },
  {
    names: ['DOMParser', 'XSLTProcessor'],
    doors: [],
    reason: 'markup that a person brings is read in src/reading, without making a document of it',
  },
  {
    names: ['Date', 'Temporal'],
    doors: ['src/state/clock.ts', 'server', 'mocks'],
    reason: 'the clock is read in src/state/clock.ts; days are strings (src/domain/day.ts)',
  },
]

/** What the pure folders go without besides: anything that differs from one run, machine or moment to the next. */
const pure = {
  folders: ['src/contract', 'src/domain', 'src/reading'],
  names: [
    'window',
    'self',
    'document',
    'navigator',
    'location',
    'history',
    'performance',
    'crypto',
    'process',
    'console',
    'alert',
    'confirm',
    'prompt',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'requestAnimationFrame',
    'requestIdleCallback',
    'queueMicrotask',
    'globalThis',
  ],
}

/** Of objects that are pure otherwise, the members that are not: chance, and the clock where no moment is given. */
const impureMembers = { Math: ['random'], Intl: ['DateTimeFormat'] }

const globalObjects = ['window', 'self', 'globalThis', 'top', 'parent', 'frames']
const isInside = (file, folder) => file === folder || file.startsWith(`${folder}/`)

/** Why a file may not use a global, or undefined where it may. */
function breachOf(file, name) {
  for (const { names, doors, reason } of outside) {
    if (names.includes(name) && !doors.some((door) => isInside(file, door))) return `${name}: ${reason}.`
  }
  if (pure.names.includes(name) && pure.folders.some((folder) => isInside(file, folder))) {
    return `${name}: contract, domain and reading are pure, they take what they need as parameters.`
  }
  return undefined
}

const memberName = (node) => {
  if (!node.computed) return node.property.name
  return node.property.type === 'Literal' ? String(node.property.value) : undefined
}

/** @type {import('oxlint/plugins-dev').Rule} */
export const doors = {
  create(context) {
    const file = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/')
    if (!/^(src|server|mocks)\//.test(file)) return {}
    const isPure = pure.folders.some((folder) => isInside(file, folder))
    const report = (node, name) => {
      const message = breachOf(file, name)
      if (message !== undefined) context.report({ node, message })
    }
    const isGlobal = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        if (scope.set.get(node.name)?.defs.length) return false
      }
      return true
    }
    return {
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier' || !globalObjects.includes(init.name) || !isGlobal(init)) return
        for (const property of id.properties) if (property.type === 'Property' && !property.computed) report(property, property.key.name)
      },
      'Program:exit'(program) {
        const top = context.sourceCode.getScope(program)
        for (const { identifier } of [...top.through, ...top.variables.flatMap((v) => (v.defs.length ? [] : v.references))]) {
          report(identifier, identifier.name)
        }
      },
      MemberExpression(node) {
        const { object } = node
        if (object.type === 'Identifier' && globalObjects.includes(object.name) && isGlobal(object)) report(node, memberName(node))
        if (isPure && impureMembers[object.name]?.includes(memberName(node))) {
          context.report({ node, message: `${object.name}.${memberName(node)}: contract, domain and reading are pure.` })
        }
      },
    }
  },
}
