import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Answers 404 for a file of an earlier build when the build is served. Vite would send the page instead, and a tab that is still open
 * from before would take HTML for the script that it asked for.
 */
export const missingAssets = (): Plugin => ({
  name: 'luoshi:missing-assets',
  configurePreviewServer(server) {
    const { root, build } = server.config
    server.middlewares.use(`/${build.assetsDir}`, (request, response, next) => {
      const path = new URL(request.url ?? '', 'http://localhost').pathname
      if (existsSync(resolve(root, build.outDir, build.assetsDir, path.slice(1)))) return next()
      response.writeHead(404).end()
    })
  },
})
