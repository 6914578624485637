import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BarPatterns, svgFill } from '#src/charts/bar-fills'
import { evidenceFills, officialFills, scheduleFills } from '#src/features/overview/answer-fills'

const fills = ['ink-quiet', ...[...officialFills, ...evidenceFills, ...scheduleFills].map(([, fill]) => fill)] as const

test.each([...new Set(fills)])('in a chart, too, %s is a colour or a pattern that is there', (fill) => {
  const { container } = render(
    <svg>
      <BarPatterns scope="here" fills={[fill, fill]} />
    </svg>,
  )
  const drawn = svgFill(fill, 'here')
  const [, pattern] = /^url\(#(.+)\)$/.exec(drawn) ?? []
  if (pattern === undefined) expect(drawn).toMatch(/^var\(--/)
  else expect([...container.querySelectorAll('pattern')].map(({ id }) => id)).toEqual([pattern])
})
