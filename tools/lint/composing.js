/**
 * A search box waits for an input method to end, so there is only one: src/ui/search-input.tsx. The fields of forms are src/ui's for the same reason.
 */

const door = 'src/ui/search-input.tsx'

/** @type {import('oxlint/plugins-dev').Rule} */
export const composing = {
  create(context) {
    const file = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/')
    if (!file.startsWith('src/') || file === door) return {}
    const refuse = (node) =>
      context.report({ node, message: `Only ${door} is a search box: it asks for nothing while an input method composes.` })
    const isSearch = (value) =>
      (value?.type === 'Literal' && value.value === 'search') || (value?.type === 'JSXExpressionContainer' && isSearch(value.expression))
    return {
      JSXAttribute(node) {
        if (node.name.name === 'type' && isSearch(node.value)) refuse(node)
        if (node.name.name === 'role' && node.value?.type === 'Literal' && node.value.value === 'searchbox') refuse(node)
      },
    }
  },
}
