import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef } from 'react'
import { PageLink, type PagePath } from '#src/board/page-link'
import { useChangeView, useView } from '#src/board/view'
import { longestValue } from '#src/domain/address'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import { usePreferenceActions, useTheme } from '#src/state/preferences'
import { usePagePath } from './page-path'
import styles from './top-bar.module.css'

const pages = [
  '/',
  '/measures',
  '/cities',
  '/indicators',
  '/evidence',
  '/source',
  '/quality',
  '/about',
] as const satisfies readonly PagePath[]

/** Brand, pages, search, appearance and language. */
export function TopBar() {
  const words = useWords(shellWords)
  const nav = useCurrentInView()
  return (
    <header className={styles.top}>
      <PageLink to="/" className={styles.brand}>
        落实 <span>Luoshi</span>
      </PageLink>
      <nav ref={nav} className={styles.nav} aria-label={words.mainNav}>
        <PageLinks />
      </nav>
      <div className={styles.tools}>
        <SearchBox />
        <ThemeChoice />
        <LanguageSwitch />
      </div>
    </header>
  )
}

/** The pages again, within reach of a thumb. */
export function PhoneTabs() {
  const words = useWords(shellWords)
  const nav = useCurrentInView()
  return (
    <nav ref={nav} className={styles.tabs} aria-label={words.mainNav}>
      <PageLinks />
    </nav>
  )
}

/** A row of pages moves sideways where it is too long for the window; the page in view is then not outside of it. */
function useCurrentInView() {
  const path = usePagePath()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const row = nav.current
    const current = row?.querySelector<HTMLElement>('[aria-current]')
    if (row === null || current == null) return
    row.scrollTo({ left: current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2 })
  }, [path])
  return nav
}

function PageLinks() {
  const words = useWords(shellWords)
  const path = usePagePath()
  return pages.map((to) => {
    const isHere = to === '/' ? path === '/' : path.startsWith(to)
    return (
      <PageLink key={to} to={to} isCurrent={isHere}>
        {words.pages[to]}
      </PageLink>
    )
  })
}

function SearchBox() {
  const words = useWords(shellWords)
  const { q } = useView()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = field.current?.value.trim() ?? ''
    void navigate({ to: '/measures', search: ({ q: _, ...view }) => (text === '' ? view : { ...view, q: text }) })
  }
  return (
    <form role="search" onSubmit={submit}>
      <input
        key={q ?? ''}
        ref={field}
        type="search"
        className={styles.find}
        defaultValue={q ?? ''}
        onInput={({ currentTarget: box }) =>
          box.setCustomValidity(
            box.value.trim().length > longestValue
              ? words.searchTooLong(formatNumber(box.value.trim().length), formatNumber(longestValue))
              : '',
          )
        }
        placeholder={words.search}
        aria-label={words.searchLabel}
      />
    </form>
  )
}

function ThemeChoice() {
  const words = useWords(shellWords)
  const theme = useTheme()
  const { themeChosen } = usePreferenceActions()
  return (
    <fieldset className={styles.theme}>
      <legend>{words.theme}</legend>
      {(['auto', 'light', 'dark'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name="theme" checked={theme === value} onChange={() => themeChosen(value)} />
          {words.themes[value]}
        </label>
      ))}
    </fieldset>
  )
}

function LanguageSwitch() {
  const words = useWords(shellWords)
  const locale = useLocale()
  const { lang } = useView()
  const changeView = useChangeView()
  const { localeChosen } = usePreferenceActions()
  const other = locale === 'en' ? 'zh-CN' : 'en'
  const change = () => {
    localeChosen(other)
    // An address that names a language would go on overriding the choice just made.
    if (lang !== undefined) changeView(({ lang: _, ...view }) => view, { replace: true })
  }
  return (
    <button type="button" className={styles.language} lang={other} aria-label={words.otherLanguageLabel} onClick={change}>
      {words.otherLanguage}
    </button>
  )
}
