import { planDataOf, planPartsOf } from '#src/domain/plan-folder'

const folder = '/data/miit-2023/'
const files = import.meta.glob<unknown>('/data/miit-2023/**/*.json', { eager: true, import: 'default' })

/** The sample plan as it ships, in tests that run in Node and in a browser alike. */
export const miit2023 = planDataOf(
  planPartsOf(Object.fromEntries(Object.entries(files).map(([path, file]) => [path.slice(folder.length), file]))),
)
