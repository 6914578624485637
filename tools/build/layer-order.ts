import type { Plugin } from 'vite'

/** The cascade layers, weakest first; src/ui/tokens.css declares the same for development. */
export const layerOrder = '@layer tokens,base,parts,pages,print;'

/**
 * Declares the order of the layers at the head of every style sheet. Sheets of lazy pages may arrive in any order, and the first
 * that names a layer fixes its place.
 */
export const layersInOrder = (): Plugin => ({
  name: 'layers-in-order',
  // After the style sheet is put together.
  enforce: 'post',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = layerOrder + String(file.source)
    }
  },
})
