import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useView } from '#src/board/view'
import { LocaleContext } from '#src/i18n/locale-context'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import { useLocalePreference } from '#src/state/preferences'
import { ErrorFence } from './error-fence'
import { LoadingPage } from './loading-page'
import { usePagePath } from './page-path'
import { PhoneTabs } from './phone-tabs'
import styles from './shell.module.css'
import { TopBar } from './top-bar'

const PlanContext = lazy(async () => ({ default: (await import('./plan-context')).PlanContext }))

/** What every page stands in: pages, plan and day in view, notices, and the page itself. */
export function Shell() {
  const { lang } = useView()
  const preferred = useLocalePreference()
  const locale = lang ?? preferred
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <LocaleContext value={locale}>
      <Frame />
    </LocaleContext>
  )
}

function Frame() {
  const words = useWords(shellWords)
  const path = usePagePath()
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <TopBar />
      <ErrorFence resetKey={path}>
        <Suspense fallback={<LoadingPage />}>
          <PlanContext />
          <main id="content" tabIndex={-1} className={styles.page}>
            <Suspense fallback={<LoadingPage />}>
              <Outlet />
            </Suspense>
          </main>
        </Suspense>
      </ErrorFence>
      <footer className={styles.foot}>
        <p>{words.footer}</p>
        <p>{words.license}</p>
      </footer>
      <PhoneTabs />
    </>
  )
}
