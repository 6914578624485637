import { useBoard, useWholeBoard } from '#src/board/use-board'
import { summariseEvidence } from '#src/domain/evidence-list'
import { evidenceRows } from '#src/domain/evidence-rows'
import { formatNumber, joinPhrases, joinSentences } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { vocabulary } from '#src/i18n/words/vocabulary'
import text from '#src/ui/text.module.css'

/** What the whole ledger holds on the day in view, in a sentence; compared with an earlier day, what came and went. */
export function LedgerSummary() {
  const words = useWords(evidenceWords)
  const { recalledHidden } = useWords(vocabulary)
  const locale = useLocale()
  const board = useBoard()
  const rows = evidenceRows(board)
  const hidden = useWholeBoard().evidence.length - board.evidence.length
  const counts = summariseEvidence(rows)
  const changed = (kind: 'evidence' | 'withdrawn') => rows.filter((row) => row.kind === 'item' && row.changes.includes(kind)).length
  const sentences = [
    [
      words.inForce(formatNumber(counts.items)),
      words.official(formatNumber(counts.official)),
      words.unverified(formatNumber(counts.unverified)),
    ],
    [
      words.lifting(formatNumber(counts.lifting), formatNumber(counts.lifted)),
      words.checks(formatNumber(counts.checks)),
      ...(counts.withdrawn > 0 ? [words.withdrawn(formatNumber(counts.withdrawn))] : []),
      ...(counts.undone > 0 ? [words.undone(formatNumber(counts.undone))] : []),
    ],
    ...(hidden > 0 ? [[recalledHidden(formatNumber(hidden))]] : []),
    ...(board.before === null ? [] : [[words.added(formatNumber(changed('evidence'))), words.gone(formatNumber(changed('withdrawn')))]]),
  ]
  return (
    <p className={text['small']}>
      {joinSentences(
        sentences.map((parts) => joinPhrases(parts, locale)),
        locale,
      )}
    </p>
  )
}
