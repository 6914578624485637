import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')

/**
 * The aliases of package.json's `imports`, said again for Vite: by itself it takes `#src/i18n/words` for the folder of that name and not for
 * words.ts beside it.
 */
export const houseAliases = [{ find: /^#(?=(?:src|server|mocks|tests|tools)\/)/, replacement: `${root}/` }]
