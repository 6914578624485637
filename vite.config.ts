import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { apiOrigin } from './tools/build/api-origin.ts'
import { contentSecurityPolicy } from './tools/build/content-security-policy.ts'
import { policyInPage } from './tools/build/policy-in-page.ts'
import { workerInDevelopment } from './tools/build/worker-in-development.ts'

const packageChunk = (name: string, packages: readonly string[]) => ({
  name,
  test: new RegExp(`[\\\\/]node_modules[\\\\/](?:${packages.join('|')})[\\\\/]`),
})

export default defineConfig(() => {
  const policy = contentSecurityPolicy(apiOrigin(process.env['VITE_API']))
  return {
    plugins: [react(), policyInPage(policy), workerInDevelopment()],
    build: {
      target: 'baseline-widely-available',
      // tools/check-budgets.ts reads what is loaded when from it.
      manifest: true,
      // Every browser that runs the target knows `modulepreload`.
      modulePreload: { polyfill: false },
      // The policy forbids data: addresses.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // Framework code changes with a dependency and not with a release of ours: browsers keep it.
              packageChunk('react', ['react', 'react-dom', 'scheduler']),
              packageChunk('charts', ['recharts', 'd3-[a-z-]+', 'victory-vendor', '@reduxjs', 'redux', 'react-redux', 'reselect', 'immer', 'decimal\\.js-light', 'es-toolkit', 'eventemitter3']),
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
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
  }
})
