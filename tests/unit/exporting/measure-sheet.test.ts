import { describe, expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { measureSheet } from '#src/exporting/measure-sheet'
import { ledger, measure, plan } from '#tests/setup/plan-fixture'

describe('the aim of a measure in the checklist', () => {
  const aim = { zh: '虚构的铃声更响', en: 'Louder invented bells' }
  const { measures } = boardOf(ledger([measure('A1-01', { aim }), measure('A1-02')], []), '2025-05-10')
  const { columns } = measureSheet(plan, measures, { asOf: '2025-05-10', since: null })
  const column = columns.find(({ name }) => name === 'aim')

  test('stands in the language of the file, and is empty where the source does not say', () => {
    expect(measures.map((row) => column?.value(row, 'zh-CN'))).toEqual(['虚构的铃声更响', null])
    expect(measures.map((row) => column?.value(row, 'en'))).toEqual(['Louder invented bells', null])
  })
  test('has a head and a meaning in both languages, after the summary', () => {
    expect(column).toMatchObject({
      header: { zh: '目的', en: 'Aim' },
      meaning: { zh: expect.stringContaining('为空'), en: expect.stringContaining('empty') },
    })
    const names = columns.map(({ name }) => name)
    expect(names.indexOf('aim')).toBe(names.indexOf('summary') + 1)
  })
})
