import type { HouseFile } from './house'

/** A file that has to be refused, and the rule that refuses it. */
export interface Breach extends HouseFile {
  readonly rule: string
}

const file = (at: string, code: string): HouseFile => ({ at, code })

/** What is imported below. Each is allowed where it stands. */
export const furniture: readonly HouseFile[] = [
  file('src/contract/thing.ts', 'export const thing = 1'),
  file('src/domain/rule.ts', 'export const rule = 1'),
  file('src/api/things.ts', 'export const things = 1'),
  file('src/storage/store.ts', 'export const store = 1'),
  file('src/state/chosen.ts', 'export const chosen = 1'),
  file('src/i18n/word.ts', 'export const word = 1'),
  file('src/reading/text.ts', 'export const text = 1'),
  file('src/workers/run.ts', 'export const run = 1'),
  file('src/ui/part.ts', 'export const part = 1'),
  file('src/charts/line.ts', 'export const line = 1'),
  file('src/board/view.ts', 'export const view = 1'),
  file('src/filters/chip.ts', 'export const chip = 1'),
  file('src/recording/form.ts', 'export const form = 1'),
  file('src/exporting/sheet.ts', 'export const sheet = 1'),
  file('src/features/cities/page.ts', 'export const page = 1'),
  file('src/app/shell.ts', 'export const shell = 1'),
  file('server/app.ts', 'export const app = 1'),
  file('mocks/in-page.ts', 'export const inPage = 1'),
  file('data/plan.ts', 'export const plan = 1'),
  file('tests/setup/thing.ts', 'export const setup = 1'),
  file('tools/build/thing.ts', 'export const built = 1'),
]

/** From a folder, what it may not reach: `[name, module]`. */
const forbidden: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'src/contract': [['rule', 'src/domain/rule']],
  'src/domain': [
    ['things', 'src/api/things'],
    ['word', 'src/i18n/word'],
    ['part', 'src/ui/part'],
  ],
  'src/api': [
    ['part', 'src/ui/part'],
    ['page', 'src/features/cities/page'],
    ['chosen', 'src/state/chosen'],
    ['view', 'src/board/view'],
  ],
  'src/storage': [['rule', 'src/domain/rule']],
  'src/state': [
    ['things', 'src/api/things'],
    ['part', 'src/ui/part'],
  ],
  'src/i18n': [
    ['rule', 'src/domain/rule'],
    ['page', 'src/features/cities/page'],
  ],
  'src/reading': [
    ['thing', 'src/contract/thing'],
    ['rule', 'src/domain/rule'],
    ['run', 'src/workers/run'],
    ['view', 'src/board/view'],
  ],
  'src/workers': [
    ['rule', 'src/domain/rule'],
    ['text', 'src/reading/text'],
  ],
  'src/ui': [
    ['thing', 'src/contract/thing'],
    ['rule', 'src/domain/rule'],
    ['page', 'src/features/cities/page'],
  ],
  'src/charts': [
    ['rule', 'src/domain/rule'],
    ['page', 'src/features/cities/page'],
  ],
  'src/board': [
    ['page', 'src/features/cities/page'],
    ['chip', 'src/filters/chip'],
    ['store', 'src/storage/store'],
  ],
  'src/filters': [
    ['form', 'src/recording/form'],
    ['page', 'src/features/cities/page'],
  ],
  'src/recording': [['sheet', 'src/exporting/sheet']],
  'src/exporting': [['form', 'src/recording/form']],
  'src/features/measures': [
    ['text', 'src/reading/text'],
    ['run', 'src/workers/run'],
    ['page', 'src/features/cities/page'],
    ['shell', 'src/app/shell'],
    ['inPage', 'mocks/in-page'],
    ['store', 'src/storage/store'],
  ],
  'src/app': [
    ['inPage', 'mocks/in-page'],
    ['app', 'server/app'],
    ['setup', 'tests/setup/thing'],
  ],
  server: [
    ['page', 'src/features/cities/page'],
    ['part', 'src/ui/part'],
    ['store', 'src/storage/store'],
    ['inPage', 'mocks/in-page'],
    ['plan', 'data/plan'],
  ],
  mocks: [
    ['plan', 'data/plan'],
    ['page', 'src/features/cities/page'],
    ['part', 'src/ui/part'],
    ['things', 'src/api/things'],
  ],
  data: [
    ['part', 'src/ui/part'],
    ['app', 'server/app'],
  ],
  tools: [['setup', 'tests/setup/thing']],
}

const upFrom = (folder: string) => '../'.repeat(folder.split('/').length)

/** Every forbidden import in both spellings: by alias and by a relative path. */
const imports: readonly Breach[] = Object.entries(forbidden).flatMap(([folder, targets]) =>
  targets.flatMap(([name, module]) =>
    [`#${module}`, `${upFrom(folder)}${module}`].map((specifier, at) => ({
      at: `${folder}/imports-${name.toLowerCase()}-${at === 0 ? 'by-alias' : 'by-path'}.ts`,
      code: `import { ${name} } from '${specifier}'\n\nexport const used = ${name}`,
      rule: 'luoshi/walls',
    })),
  ),
)

const breach = (rule: string, at: string, code: string): Breach => ({ rule, at, code })

/** Everything that has to be refused. */
export const breaches: readonly Breach[] = [
  ...imports,
  breach('luoshi/walls', 'src/features/measures/type.ts', "export type { page } from '#src/features/cities/page'"),
  breach('luoshi/walls', 'src/features/measures/passed-on.ts', "export { page } from '#src/features/cities/page'"),
  breach('luoshi/walls', 'src/features/measures/lazy.ts', "export const load = () => import('#src/features/cities/page')"),
  breach('luoshi/walls', 'src/features/measures/type-query.ts', "export type Page = typeof import('#src/features/cities/page')"),
  breach('luoshi/walls', 'src/features/measures/computed.ts', 'export const load = (name: string) => import(`#src/features/${name}/page`)'),
  breach('luoshi/walls', 'src/features/measures/roundabout.ts', "import { page } from './../cities/page'\n\nexport const used = page"),
  breach(
    'luoshi/walls',
    'src/features/measures/absolute.ts',
    "import { page } from '/src/features/cities/page'\n\nexport const used = page",
  ),
  breach('luoshi/walls', 'src/app/lazy-mocks.ts', "export const load = () => import('#mocks/in-page')"),
  breach('luoshi/walls', 'src/app/main.tsx', "import { inPage } from '#mocks/in-page'\n\nexport const used = inPage"),
  breach('luoshi/walls', 'src/unplanned/thing.ts', "import { rule } from '#src/domain/rule'\n\nexport const used = rule"),
  breach('luoshi/walls', 'src/domain/react.ts', "import { useState } from 'react'\n\nexport const used = useState"),
  breach('luoshi/walls', 'src/domain/node.ts', "import { readFileSync } from 'node:fs'\n\nexport const used = readFileSync"),
  breach('luoshi/walls', 'src/features/measures/recharts.ts', "import { Line } from 'recharts'\n\nexport const used = Line"),
  breach('luoshi/walls', 'src/features/measures/zustand.ts', "import { create } from 'zustand'\n\nexport const used = create"),
  breach('luoshi/walls', 'src/features/measures/hono.ts', "import { Hono } from 'hono'\n\nexport const used = Hono"),

  breach('luoshi/walls', 'src/features/measures/zip.ts', "import { Inflate } from 'fflate'\n\nexport const used = Inflate"),
  breach('luoshi/walls', 'src/reading/react.ts', "import { useState } from 'react'\n\nexport const used = useState"),
  breach('eslint/no-restricted-imports', 'src/reading/own-worker.ts', "import { unzip } from 'fflate'\n\nexport const used = unzip"),
  breach(
    'eslint/no-restricted-imports',
    'src/reading/own-worker-class.ts',
    "import { AsyncInflate as Inflate } from 'fflate'\n\nexport const used = Inflate",
  ),
  breach('eslint/no-restricted-imports', 'src/reading/all-of-it.ts', "import * as fflate from 'fflate'\n\nexport const used = fflate"),

  breach('luoshi/doors', 'src/features/measures/thread.ts', "export const start = () => new Worker('/x.js')"),
  breach('luoshi/doors', 'src/board/thread-by-name.ts', "export const start = () => new globalThis.Worker('/x.js')"),
  breach('luoshi/doors', 'src/workers/other-thread.ts', "export const start = () => new SharedWorker('/x.js')"),
  breach('luoshi/doors', 'src/reading/page.ts', 'export const read = (html: string) => new DOMParser().parseFromString(html, "text/html")'),
  breach('luoshi/doors', 'src/reading/title.ts', 'export const title = () => document.title'),
  breach('luoshi/doors', 'src/reading/clock.ts', 'export const now = () => Date.now()'),
  breach('luoshi/doors', 'src/domain/clock.ts', 'export const now = () => new Date().toISOString()'),
  breach('luoshi/doors', 'src/domain/clock-by-name.ts', "export const now = () => globalThis['Date'].now()"),
  breach('luoshi/doors', 'src/domain/intl-clock.ts', "export const now = () => new Intl.DateTimeFormat('zh-CN').format()"),
  breach('luoshi/doors', 'src/domain/chance.ts', 'export const chance = () => Math.random()'),
  breach('luoshi/doors', 'src/domain/timer.ts', 'export const later = (run: () => void) => setTimeout(run, 1)'),
  breach('luoshi/doors', 'src/contract/screen.ts', 'export const title = () => document.title'),
  breach('luoshi/doors', 'src/state/elsewhere.ts', 'export const now = () => Date.now()'),
  breach('luoshi/doors', 'src/features/measures/clock.ts', 'export const now = () => Date.now()'),
  breach('luoshi/doors', 'src/features/measures/network.ts', "export const ask = () => fetch('/api/plans')"),
  breach('luoshi/doors', 'src/features/measures/network-by-window.ts', "export const ask = () => window.fetch('/api/plans')"),
  breach('luoshi/doors', 'src/state/kept.ts', "export const kept = () => localStorage.getItem('x')"),
  breach('luoshi/doors', 'src/state/kept-by-window.ts', "export const kept = () => window.localStorage.getItem('x')"),
  breach(
    'luoshi/doors',
    'src/state/kept-apart.ts',
    "const { sessionStorage: kept } = globalThis\n\nexport const read = () => kept.getItem('x')",
  ),
  breach('luoshi/doors', 'mocks/network.ts', "export const ask = () => fetch('/packed-plans/x')"),
  breach('luoshi/doors', 'mocks/database.ts', "export const open = () => indexedDB.open('x')"),
  breach('luoshi/doors', 'src/app/channel.ts', "export const channel = () => new BroadcastChannel('x')"),

  breach('luoshi/composing', 'src/features/measures/own-search.tsx', 'export const Part = () => <input type="search" aria-label="x" />'),
  breach('luoshi/composing', 'src/ui/other-search.tsx', 'export const Part = () => <input type={\'search\'} aria-label="x" />'),
  breach('luoshi/composing', 'src/app/role-search.tsx', 'export const Part = () => <input role="searchbox" aria-label="x" />'),

  breach('import/no-cycle', 'src/domain/left.ts', "import { right } from './right'\n\nexport const left = (): number => right()"),
  breach('import/no-cycle', 'src/domain/right.ts', "import { left } from '#src/domain/left'\n\nexport const right = (): number => left()"),
  breach('import/no-default-export', 'src/domain/unnamed.ts', 'export default 1'),
  breach('oxc/no-barrel-file', 'src/domain/all.ts', "export * from './rule'"),
  breach('unicorn/filename-case', 'src/domain/camelCase.ts', 'export const x = 1'),
  breach('eslint/no-console', 'src/domain/talks.ts', "export const talk = () => console.log('x')"),
  breach('eslint/no-eval', 'src/app/runs.ts', 'export const run = (code: string): unknown => eval(code)'),
  breach('typescript/no-explicit-any', 'src/domain/any.ts', 'export const x = (y: any) => String(y)'),
  breach('typescript/no-non-null-assertion', 'src/domain/sure.ts', 'export const first = (all: string[]) => all[0]!'),
  breach(
    'typescript/no-floating-promises',
    'src/app/forgets.ts',
    'const save = () => Promise.resolve(1)\n\nexport const go = () => {\n  save()\n}',
  ),
  breach(
    'typescript/no-misused-promises',
    'src/ui/misuses.tsx',
    "const save = () => Promise.resolve(true)\n\nexport const label = () => (save() ? 'x' : 'y')",
  ),
  breach(
    'react-hooks/rules-of-hooks',
    'src/ui/hook.tsx',
    "import { useState } from 'react'\n\nexport function Part({ on }: { readonly on: boolean }) {\n  if (on) useState(1)\n  return null\n}",
  ),
  breach(
    'react-hooks/exhaustive-deps',
    'src/ui/effect.tsx',
    "import { useEffect } from 'react'\n\nexport function Part({ on, tell }: { readonly on: boolean; readonly tell: (on: boolean) => void }) {\n  useEffect(() => tell(on), [tell])\n  return null\n}",
  ),
  breach(
    'react/no-danger',
    'src/ui/danger.tsx',
    'export const Part = ({ html }: { readonly html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />',
  ),
  breach('jsx-a11y/alt-text', 'src/ui/picture.tsx', 'export const Part = () => <img src="/x.svg" />'),
  breach(
    'jsx-a11y/click-events-have-key-events',
    'src/ui/pressed.tsx',
    'export const Part = ({ go }: { readonly go: () => void }) => <div onClick={go}>x</div>',
  ),
]

/** Shapes that resemble the breaches and are allowed. */
export const allowed: readonly HouseFile[] = [
  ...furniture,
  file('src/domain/uses-contract.ts', "import { thing } from '#src/contract/thing'\n\nexport const used = thing"),
  file('src/domain/uses-neighbour.ts', "import { rule } from './rule'\n\nexport const used = rule"),
  file('src/domain/own-name.ts', 'export const at = (Date: string, history: readonly string[]) => history.includes(Date)'),
  file('src/domain/order.ts', "export const order = new Intl.Collator('zh-CN')"),
  file(
    'src/features/measures/page.ts',
    "import { view } from '#src/board/view'\nimport { chip } from '#src/filters/chip'\n\nexport const used = [view, chip]",
  ),
  file('src/features/measures/chart.ts', "export const load = () => import('#src/charts/line')"),
  file('src/app/routes.ts', "export const load = () => import('#src/features/cities/page')"),
  file('src/app/main.tsx', "export const load = () => import('#mocks/in-page')"),
  file('src/api/network.ts', "export const ask = () => fetch('/api/plans')"),
  file('mocks/fetched-plans.ts', "export const ask = () => fetch('/packed-plans/x')"),
  file('src/storage/kept.ts', "export const kept = () => localStorage.getItem('x')"),
  file('src/workers/start-worker.ts', "export const start = () => new Worker('/x.js', { type: 'module' })"),
  file('src/reading/zip.ts', "import { Inflate } from 'fflate'\n\nexport const used = Inflate"),
  file(
    'src/board/uses-worker.ts',
    "import { run } from '#src/workers/run'\nimport { text } from '#src/reading/text'\n\nexport const used = [run, text]",
  ),
  file('src/state/clock.ts', 'export const now = () => Date.now()'),
  file('server/clock.ts', 'export const now = () => Date.now()'),
  file(
    'mocks/uses-server.ts',
    "import { app } from '#server/app'\nimport { packedPlans } from 'virtual:shipped-plans'\nimport { store } from '#src/storage/store'\n\nexport const used = [app, packedPlans, store]",
  ),
  file(
    'tests/unit/uses-all.ts',
    "import { page } from '#src/features/cities/page'\nimport { inPage } from '#mocks/in-page'\n\nexport const used = [page, inPage]",
  ),
]
