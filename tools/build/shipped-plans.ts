import { join, resolve, sep } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { houseAliases } from './house-aliases.ts'
import type * as packing from './pack-plans.ts'

const asked = 'virtual:shipped-plans'
const known = `\0${asked}`
const servedFrom = '/packed-plans/'

/**
 * Finds the plans in the folders of data/ and gives the page what is known of each without opening it, and the address of the rest: one
 * packed file a plan, which a build writes, and a development server makes of the files as they then stand.
 */
export function shippedPlans(): Plugin {
  let data = ''
  let isBuild = false
  return {
    name: 'luoshi:shipped-plans',
    configResolved({ root, command }) {
      data = join(root, 'data')
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === asked ? known : undefined),
    async load(id) {
      if (id !== known) return undefined
      const plans = (await packablePlans(data)).map(({ summary, pack }) => {
        const file = { name: `${summary.id}.json`, originalFileName: `data/${summary.id}/plan.json` }
        const address = isBuild
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', source: pack(), ...file })}`
          : JSON.stringify(servedFrom + summary.id)
        return `{ summary: ${JSON.stringify(summary)}, address: ${address} }`
      })
      return `export const packedPlans = [${plans.join()}]`
    },
    configureServer(server) {
      server.middlewares.use(servedFrom, (request, response, next) => {
        const answer = async () => {
          try {
            const plan = (await packablePlans(data)).find(({ summary }) => request.url === `/${summary.id}`)
            if (plan === undefined) return next()
            response.setHeader('Content-Type', 'application/json').setHeader('Cache-Control', 'no-store')
            response.end(plan.pack())
          } catch (error) {
            next(error)
          }
        }
        void answer()
      })
      // A plan may come, go or change while the server runs.
      server.watcher.on('all', (_, file) => {
        const module = server.moduleGraph.getModuleById(known)
        if (file.startsWith(data + sep) && module !== undefined) void server.reloadModule(module)
      })
    },
  }
}

/** Read through Vite: the modules of the house import each other without file endings, which a configuration may not. */
async function packablePlans(data: string) {
  const { module } = await runnerImport<typeof packing>(resolve(import.meta.dirname, 'pack-plans.ts'), {
    configFile: false,
    resolve: { alias: houseAliases },
  })
  return module.packablePlans(data)
}
