import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'
import { apiOrigin } from './tools/build/api-origin.ts'
import { compressedFiles } from './tools/build/compressed-files.ts'
import { contentSecurityPolicy } from './tools/build/content-security-policy.ts'
import { houseAliases } from './tools/build/house-aliases.ts'
import { layersInOrder } from './tools/build/layer-order.ts'
import { policyInPage } from './tools/build/policy-in-page.ts'
import { shippedPlans } from './tools/build/shipped-plans.ts'
import { workerInDevelopment } from './tools/build/worker-in-development.ts'

/** One chunk of these packages and what they import; the group of the higher priority takes what both would. */
const packageChunk = (name: string, packages: readonly string[], priority: number) => ({
  name,
  priority,
  test: new RegExp(`[\\\\/]node_modules[\\\\/](?:${packages.join('|')})[\\\\/]`),
})

export default defineConfig(({ mode }) => {
  const policy = contentSecurityPolicy(apiOrigin(loadEnv(mode, import.meta.dirname)['VITE_API']))
  return {
    plugins: [react(), layersInOrder(), policyInPage(policy), shippedPlans(), workerInDevelopment(), compressedFiles()],
    resolve: { alias: houseAliases },
    // Started as modules, by src/workers/start-worker.ts.
    worker: { format: 'es' },
    build: {
      target: 'baseline-widely-available',
      // tools/checks/budgets.ts reads what is loaded when from it.
      manifest: true,
      // Every browser that runs the target knows `modulepreload`.
      modulePreload: { polyfill: false },
      // The policy forbids data: addresses.
      assetsInlineLimit: 0,
      // One style sheet: a few kB, half of what many small ones come to when each is compressed by itself.
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // Changes with a dependency and not with a release of ours, so browsers keep it.
              packageChunk('react', ['react', 'react-dom', 'scheduler', 'use-sync-external-store'], 2),
              // All that Recharts needs and the group above has not: one chunk, for the pages that draw.
              packageChunk('charts', ['recharts'], 1),
            ],
          },
        },
      },
    },
  }
})
