import { SubjectLink } from '#src/board/finding-subject'
import type { Finding } from '#src/domain/findings'
import { useWords } from '#src/i18n/words'
import { qualityWords } from '#src/i18n/words/quality'
import type { Column } from '#src/ui/table-columns'

/** What a finding is about: the first column of every table of findings. */
export function useSubjectColumn(): Column<Finding> {
  const words = useWords(qualityWords)
  return {
    key: 'subject',
    header: words.subject,
    isRowHeader: true,
    width: '38%',
    phone: 'title',
    cell: ({ subject }) => <SubjectLink subject={subject} />,
  }
}
