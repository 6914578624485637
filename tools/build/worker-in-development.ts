import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const path = '/mockServiceWorker.js'

/** Serves MSW's service worker while developing. It stays out of `public`, so that no build can ever hold it. */
export const workerInDevelopment = (): Plugin => ({
  name: 'luoshi:worker-in-development',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(path, (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript').setHeader('Cache-Control', 'no-cache')
      response.end(readFileSync(`${server.config.root}/mocks/public${path}`))
    })
  },
})
