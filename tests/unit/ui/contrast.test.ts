import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// WCAG 2.2: text 4.5 to 1, shapes and edges of controls 3 to 1. Read from the tokens themselves, so that no colour can be changed unseen.
const css = readFileSync('src/ui/tokens.css', 'utf8')
// The first value of a name is the one for screens; the later ones are for paper and narrow windows.
const values = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].reduce(
  (known, [, name = '', value = '']) => (known.has(name) ? known : known.set(name, value.trim())),
  new Map<string, string>(),
)

const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

function colour(name: string, theme: Theme): string {
  const value = values.get(name) ?? ''
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (alias !== undefined) return colour(alias, theme)
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)
  const chosen = pair?.[theme === 'light' ? 1 : 2]
  if (chosen === undefined) throw new Error(`--${name} is not a colour for two themes: ${value}`)
  return chosen
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, at) => sum + weight * linear(Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255),
    0,
  )

function contrast(front: string, ground: string, theme: Theme): number {
  const [darker = 0, lighter = 0] = [luminance(colour(front, theme)), luminance(colour(ground, theme))].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const surfaces = ['surface-page', 'surface-raised', 'surface-sunken', 'surface-marked', 'surface-hover']
const texts = ['text-strong', 'text-body', 'text-muted', 'accent', 'text-green', 'text-yellow', 'text-red']
const shapes = [
  'light-green',
  'light-yellow',
  'light-red',
  'light-grey',
  'line-edge',
  'focus',
  'chart-1',
  'chart-2',
  'chart-3',
  'chart-4',
  'chart-quote',
]
const onFills = [
  ['text-on-accent', 'accent'],
  ['text-on-accent', 'tile-2'],
  ['text-strong', 'tile-1'],
] as const

describe.each(themes)('in the %s theme', (theme) => {
  test.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)))('%s can be read on %s', (text, surface) => {
    expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(onFills)('%s can be read on %s', (text, fill) => {
    expect(contrast(text, fill, theme)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapes.flatMap((shape) => surfaces.map((surface) => [shape, surface] as const)))('%s can be seen on %s', (shape, surface) => {
    expect(contrast(shape, surface, theme)).toBeGreaterThanOrEqual(3)
  })
  test.each(['official', 'evidence'])('the steps of %s follow one another in greyscale', (ramp) => {
    const steps = (ramp === 'official' ? [0, 1, 2, 3, 4] : [1, 2, 3, 4, 5]).map((step) => luminance(colour(`${ramp}-${step}`, theme)))
    const inOrder = steps.toSorted((a, b) => (theme === 'light' ? b - a : a - b))
    expect(steps).toEqual(inOrder)
  })
})
