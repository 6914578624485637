import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { ApiError, failureOf } from '#src/api/api-error'
import { useWords } from '#src/i18n/words'
import { failureWords } from '#src/i18n/words/failures'
import { shellWords } from '#src/i18n/words/shell'
import { Button } from '#src/ui/button'
import { writeTitle } from './document-title'
import styles from './message-page.module.css'

/** A file of an older build that the server no longer has: a deploy happened while the page was open. */
const isMissingFile = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|Importing a module script failed/i.test(error.message)

/** What stands in place of a page that could not be shown: what happened, what is safe, and how to go on. */
export function CrashedPage({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords)
  const failures = useWords(failureWords)
  const router = useRouter()
  const wordsFor = (cause: unknown) => {
    if (isMissingFile(cause)) return { title: words.stale, text: words.staleText }
    if (!(cause instanceof ApiError)) return { title: words.crashed, text: words.crashedText }
    const failure = failureOf(cause)
    if (failure.kind === 'problem' && failure.problem.type === 'not-found') return failures.noPlan
    const known: Readonly<Record<string, { readonly title: string; readonly text: string }>> = failures.reading
    return known[failure.kind] ?? failures.reading.failed
  }
  const boundary = useQueryErrorResetBoundary()
  const retry = () => {
    boundary.reset()
    reset()
    void router.invalidate()
  }
  const { title, text } = wordsFor(error)
  useEffect(() => writeTitle(`${title} – ${words.brand}`), [title, words.brand])
  return (
    <div className={styles.page} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className={styles.actions}>
        <Button tone="main" onClick={retry}>
          {words.retry}
        </Button>
        <Button onClick={() => globalThis.location.reload()}>{words.reload}</Button>
      </p>
    </div>
  )
}
