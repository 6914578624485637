import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inline } from '#src/reading/html-elements'
import { textOfHtml } from '#src/reading/text-of-html'

/** The text of a page by a document of it: what the reader has to find without one. */
function textByDocument(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const unseen = 'head, script, style, noscript, template, svg, math, object, iframe, textarea, select, button, [hidden]'
  for (const element of page.querySelectorAll(unseen)) element.remove()
  const parts: string[] = []
  const collect = (node: Node, isVerbatim: boolean) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) parts.push(isVerbatim ? child.data : child.data.replaceAll(/\s+/g, ' '))
      if (!(child instanceof Element)) continue
      const isLine = !inline.has(child.localName)
      if (isLine) parts.push('\n')
      collect(child, isVerbatim || child.localName === 'pre')
      if (isLine) parts.push('\n')
    }
  }
  collect(page.body, false)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const words = fc.constantFrom(
  '甲',
  '乙 丙',
  ' 丁\n',
  '&amp;',
  '&lt;戊&gt;',
  '&nbsp;',
  '&#x5df1;',
  '庚 < 辛',
  '<!-- 壬 -->',
  '<br>',
  '<img alt="癸">',
)
/** Ends a paragraph, so it is no part of a line; what it would cut in two a browser opens again behind it, which is left alone here. */
const rule = fc.constant('<hr>')
const hidden = fc.constantFrom('', '', '', ' hidden', ' class="a > b"')

/** Pages as people write them: end tags that may be left out are left out at times. */
const { block } = fc.letrec<{ block: string; line: string }>((tie) => {
  const inside = fc.oneof({ maxDepth: 3 }, words, words, tie('line'))
  const lines = fc.array(inside, { maxLength: 4 }).map((parts) => parts.join(''))
  const blocks = fc
    .array(fc.oneof({ maxDepth: 3 }, words, rule, tie('line'), tie('block')), { maxLength: 4 })
    .map((parts) => parts.join(''))
  const element = (names: readonly string[], content: fc.Arbitrary<string>, isEndLeftOut = false) =>
    fc
      .tuple(fc.constantFrom(...names), hidden, content, fc.boolean())
      .map(([name, attributes, body, isOpen]) => `<${name}${attributes}>${body}${isEndLeftOut && isOpen ? '' : `</${name}>`}`)
  const several = (item: fc.Arbitrary<string>) => fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(''))
  const within = (names: readonly string[], content: fc.Arbitrary<string>) => element(names, content)
  return {
    line: fc.oneof(
      element(['span', 'b', 'i', 'font', 'em', 'small', 'sup', 'label'], lines),
      element(['script', 'style'], fc.constant('var 子 = "<p>丑"')),
      element(['svg'], fc.constant('<path d="M0 0"/><title>寅</title>')),
    ),
    block: fc.oneof(
      element(['div', 'section', 'article', 'blockquote', 'main', 'figure', 'center', 'pre', 'template'], blocks),
      element(['p'], lines, true),
      element(['h1', 'h2', 'h6'], lines),
      within(['ul', 'ol'], several(element(['li'], blocks, true))),
      within(['dl'], several(element(['dt', 'dd'], blocks, true))),
      within(['table'], several(element(['tr'], several(element(['td', 'th'], blocks, true)), true))),
      within(['table'], element(['tbody', 'thead'], several(element(['tr'], several(element(['td'], lines, true)), true)), true)),
      element(['button', 'textarea'], fc.constant('卯')),
      within(['select'], several(element(['option'], fc.constant('辰'), true))),
    ),
  }
})
const page = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(block, { maxLength: 5 }))
  .map(
    ([hasHead, isWhole, blocks]) =>
      `<!doctype html>${hasHead ? '<html><head><meta charset="utf-8"><title>巳</title><style>p{}</style>' : ''}${hasHead && isWhole ? '</head><body>' : ''}${blocks.join('\n')}${isWhole ? '</body></html>' : ''}`,
  )

test('a page has the text that a browser’s document of it has', () => {
  fc.assert(
    fc.property(page, (html) => {
      expect(textOfHtml(html)).toBe(textByDocument(html))
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['a paragraph that a block ends', '<p hidden>甲<div>乙</div>'],
  ['an entry that the next one ends', '<ul><li hidden>甲<li>乙</ul>'],
  ['a hidden part that its parent ends', '<div><p hidden>甲</div>乙'],
  ['ends that cross', '<b>甲<p>乙</b>丙</p>丁'],
  ['an end of nothing', '甲</div>乙</p>丙</span>丁'],
  ['parts of a table outside of one', '<div><td>甲</td><td>乙</td></div>'],
  ['a drawing left open', '<svg><path><p>甲'],
  ['a head left open', '<head><title>甲</title>乙'],
  ['no head', '<title>甲</title><p>乙'],
  ['text after the end', '<body><p>甲</body></html>乙'],
  ['a table in a hidden cell', '<table><tr><td hidden><table><tr><td>甲</table><td>乙</table>丙'],
  ['script in script', '<script><!--<script></script>甲--></script>乙'],
  // Inside a page: at the very start, before any body, a browser takes its text for the page's own.
  ['what stands for a script that does not run', '<p>甲</p><noscript>乙</noscript>丙'],
  ['an empty hidden paragraph inside a line', '<ul><li>甲<p hidden></p><span>乙</span></ul>'],
  ['verbatim', '<pre>\n甲  乙\n丙</pre>丁  戊'],
  ['a link in a link', '<a hidden>甲<a>乙</a>'],
  ['old words for a line', '甲</br>乙<image>丙'],
])('%s', (_, html) => {
  expect(textOfHtml(html)).toBe(textByDocument(html))
})
