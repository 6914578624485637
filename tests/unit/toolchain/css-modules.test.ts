import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file).replaceAll('\\', '/'))
const code = files.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The classes that a style sheet defines: those in its selectors, which is all that stands before a brace. */
function classesIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...bare.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector).filter((selector) => !/^\s*@/.test(selector))
  return [...new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name)))]
}

/** The files that import a module of styles, each with the name it gives it. */
function importersOf(css: string): { file: string; text: string; name: string }[] {
  return code.flatMap(({ file, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
      .filter(([, , path = '']) => (path.startsWith('#') ? path.slice(1) : join(dirname(file), path)) === css)
      .map(([line, name = '']) => ({ file, text: text.replace(line, ''), name })),
  )
}

/** `styles.x` and `styles['x']`. */
const namedIn = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`\\b${name}(?:\\??\\.(\\w+)|\\['([^']+)'\\])`, 'g'))].map(([, a, b]) => a ?? b ?? '')

/** `styles[tone]` and `` styles[`is-${tone}`] ``: may be every class that the same file names, or that begins so. */
function mayMean(text: string, name: string, className: string): boolean {
  const computed = [...text.matchAll(new RegExp(`\\b${name}\\[(?!')(?:\`([^$\`]*)\\$)?`, 'g'))]
  return computed.some(([, prefix]) => (prefix === undefined ? text.includes(`'${className}'`) : className.startsWith(prefix)))
}

// A mistyped class is silent otherwise: the element just goes without its style.
describe.each(files.filter((file) => file.endsWith('.module.css')))('%s', (css) => {
  const classes = classesIn(readFileSync(css, 'utf8'))
  const importers = importersOf(css)

  test('has every class that is asked of it', () => {
    const asked = importers.flatMap(({ file, text, name }) => namedIn(text, name).map((className) => ({ file, className })))
    expect(asked.filter(({ className }) => !classes.includes(className))).toEqual([])
  })

  test('has no class that nobody asks for', () => {
    const isUsed = (className: string) =>
      importers.some(({ text, name }) => namedIn(text, name).includes(className) || mayMean(text, name, className))
    expect(classes.filter((className) => !isUsed(className))).toEqual([])
  })
})
