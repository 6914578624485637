import { type Plugin, runnerImport } from 'vite'
import { type Json, pack } from '#mocks/packed-data'
import { houseAliases } from './house-aliases.ts'

const planFiles = /\/data\/[^/]+\/plan-files\.ts$/

/**
 * Ships the plans packed: they are mostly prose in two languages, and sorted by language it weighs a sixth less when compressed.
 * In development and in tests the same modules are read as they stand.
 */
export const packedPlans = (): Plugin => ({
  name: 'packed-plans',
  apply: 'build',
  async load(id) {
    if (!planFiles.test(id)) return null
    const { module, dependencies } = await runnerImport<Record<string, Json>>(id, { configFile: false, resolve: { alias: houseAliases } })
    for (const file of dependencies) this.addWatchFile(file)
    const plans = Object.entries(module).map(([name, plan]) => `export const ${name} = unpack(${JSON.stringify(pack(plan))})`)
    return ["import { unpack } from '#mocks/packed-data'", ...plans].join('\n')
  },
})
