import { useLocation } from '@tanstack/react-router'
import { Children, type ReactNode } from 'react'
import { useWords } from '#src/i18n/words'
import { failureWords } from '#src/i18n/words/failures'
import { PanelBoundary } from '#src/ui/panel-boundary'

/** Each of the children fails for itself: one that cannot be drawn says so in its place, and its neighbours stay usable. */
export function Panels({ children }: { readonly children: ReactNode }) {
  const { panel } = useWords(failureWords)
  const address = useLocation({ select: ({ href }) => href })
  return Children.map(children, (child) => (
    <PanelBoundary words={panel} resetKey={address}>
      {child}
    </PanelBoundary>
  ))
}
