import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CrashedPage } from './crashed-page'
import styles from './shell.module.css'

/** Keeps a failed read of the plan inside the page: the bar above it stays usable. Another page tries afresh. */
export function ErrorFence({ resetKey, children }: { readonly resetKey: string; readonly children: ReactNode }) {
  return (
    <CatchBoundary
      getResetKey={() => resetKey}
      errorComponent={(props) => (
        <main id="content" tabIndex={-1} className={styles.page}>
          <CrashedPage {...props} />
        </main>
      )}
    >
      {children}
    </CatchBoundary>
  )
}
