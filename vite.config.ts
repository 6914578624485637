import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'
import { apiOrigin } from './tools/build/api-origin.ts'
import { contentSecurityPolicy } from './tools/build/content-security-policy.ts'
import { houseAliases } from './tools/build/house-aliases.ts'
import { missingAssets } from './tools/build/missing-assets.ts'
import { policyInPage } from './tools/build/policy-in-page.ts'
import { workerInDevelopment } from './tools/build/worker-in-development.ts'

const packageChunk = (name: string, packages: readonly string[]) => ({
  name,
  test: new RegExp(`[\\\\/]node_modules[\\\\/](?:${packages.join('|')})[\\\\/]`),
})

export default defineConfig(({ mode }) => {
  const policy = contentSecurityPolicy(apiOrigin(loadEnv(mode, import.meta.dirname)['VITE_API']))
  return {
    plugins: [react(), policyInPage(policy), workerInDevelopment(), missingAssets()],
    resolve: { alias: houseAliases },
    build: {
      target: 'baseline-widely-available',
      // tools/checks/budgets.ts reads what is loaded when from it.
      manifest: true,
      // Every browser that runs the target knows `modulepreload`.
      modulePreload: { polyfill: false },
      // The policy forbids data: addresses.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What a group needs may be needed elsewhere too, and must not be fetched with it there.
            includeDependenciesRecursively: false,
            groups: [
              // Framework code changes with a dependency and not with a release of ours: browsers keep it.
              packageChunk('react', ['react', 'react-dom', 'scheduler']),
              // Recharts and what only it needs.
              packageChunk('charts', [
                'recharts',
                'victory-vendor',
                'd3-[a-z-]+',
                '@reduxjs',
                'react-redux',
                'redux',
                'reselect',
                'immer',
                'es-toolkit',
              ]),
            ],
          },
        },
      },
    },
    preview: {
      headers: {
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
  }
})
