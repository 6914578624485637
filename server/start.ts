/**
 * Gives out a built demonstration, whose API answers inside the page: `tsx server/start.ts [dist] [--allow-host NAME]`, at
 * http://localhost:4173 or where HOST and PORT say.
 */
import { parseArgs } from 'node:util'
import { readBuild } from './built-files'
import { run } from './run'

await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'allow-host': { type: 'string', multiple: true } },
  })
  return { build: readBuild(positionals[0] ?? 'dist'), allowHosts: values['allow-host'] }
}, 4173)
