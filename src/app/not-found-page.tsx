import { PageLink } from '#src/board/page-link'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import styles from './message-page.module.css'

export function NotFoundPage() {
  const words = useWords(shellWords)
  return (
    <div className={styles.page}>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundText}</p>
      <PageLink to="/" className={styles.action}>
        {words.home}
      </PageLink>
    </div>
  )
}
