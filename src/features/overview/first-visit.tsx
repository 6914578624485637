import { PageLink } from '#src/board/page-link'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { useKnowsTheStart, usePreferenceActions } from '#src/state/preferences'
import { Button } from '#src/ui/button'
import text from '#src/ui/text.module.css'
import styles from './overview.module.css'

/** What this is and what one can do, in a line, until it is put away. */
export function FirstVisit() {
  const { start: words } = useWords(overviewWords)
  const isKnown = useKnowsTheStart()
  const { startDismissed } = usePreferenceActions()
  if (isKnown) return null
  const dismiss = () => {
    startDismissed()
    // The button is gone; the page goes on from its beginning, not from the top of the window.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }
  return (
    <p className={styles.start}>
      <span>{words.what}</span>
      <span>
        <PageLink to="/about" className={text['link']}>
          {words.how}
        </PageLink>
        <Button tone="quiet" onClick={dismiss}>
          {words.dismiss}
        </Button>
      </span>
    </p>
  )
}
