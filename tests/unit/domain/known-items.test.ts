import { expect, test } from 'vitest'
import { itemsAmong } from '#src/domain/known-items'
import { claimOn, evidence, recorded, shipped, written } from '#tests/setup/plan-fixture'

test('an item is there from the record it came with until that is undone; withdrawn, it is still there', () => {
  const item = (id: string) => written.evidence(`rec-${id}`, evidence(id, [claimOn('A1-01')]))
  const hasItem = itemsAmong([
    shipped(item('e-shipped')),
    recorded(item('e-undone'), 1),
    recorded(item('e-withdrawn'), 2),
    recorded(written.correction('undo-1', 'rec-e-undone', '2025-05-01'), 3),
    recorded(written.withdrawal('gone-1', 'e-withdrawn', '2025-05-01', '虚构'), 4),
  ])
  expect(['e-shipped', 'e-undone', 'e-withdrawn', 'e-never'].map(hasItem)).toEqual([true, false, true, false])
})
