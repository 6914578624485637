import { useEffect, useState } from 'react'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import styles from './message-page.module.css'

/** Nothing for 300 ms, then a word; after 6 s it says that this is slow and still going on. */
export function LoadingPage() {
  const words = useWords(shellWords)
  const [step, setStep] = useState(0)
  useEffect(() => {
    const timers = [setTimeout(() => setStep(1), 300), setTimeout(() => setStep(2), 6_000)]
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <div className={styles.page} role="status">
      {step > 0 && <p>{words.loading}</p>}
      {step > 1 && <p>{words.loadingLong}</p>}
    </div>
  )
}
