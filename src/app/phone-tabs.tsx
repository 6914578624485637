import { useId, useRef } from 'react'
import { PageLink, type PagePath } from '#src/board/page-link'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import { usePagePath } from './page-path'
import styles from './phone-tabs.module.css'

const tabs = ['/', '/measures', '/cities', '/indicators'] as const satisfies readonly PagePath[]
const others = ['/evidence', '/source', '/quality', '/about'] as const satisfies readonly PagePath[]

/** The pages again, within reach of a thumb: the four gone to most, and the others under a fifth, which bears the name of the one in view. */
export function PhoneTabs() {
  const words = useWords(shellWords)
  const path = usePagePath()
  const menu = useRef<HTMLDivElement>(null)
  const menuId = useId()
  const isHere = (to: PagePath) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))
  const other = others.find(isHere)
  return (
    <nav className={styles.tabs} aria-label={words.mainNav}>
      {tabs.map((to) => (
        <PageLink key={to} to={to} className={styles.tab} isCurrent={isHere(to)}>
          {words.pages[to]}
        </PageLink>
      ))}
      <button type="button" className={styles.tab} popoverTarget={menuId} data-here={other !== undefined || undefined}>
        {other === undefined ? words.more : words.pages[other]}
      </button>
      <div ref={menu} id={menuId} popover="auto" className={styles.menu}>
        {others.map((to) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the link inside is pressed; this only puts the menu away
          <span key={to} onClick={() => menu.current?.hidePopover()}>
            <PageLink to={to} isCurrent={isHere(to)}>
              {words.pages[to]}
            </PageLink>
          </span>
        ))}
      </div>
    </nav>
  )
}
