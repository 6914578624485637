import { create } from 'zustand'
import type { Author } from '#src/contract/event'
import { type Locale, locales } from '#src/contract/vocabulary'
import { keyValue } from '#src/storage/key-value'

export type Theme = 'auto' | 'light' | 'dark'

interface Preferences {
  readonly locale: Locale
  readonly theme: Theme
  /** asked at the first record, then remembered */
  readonly author: Author | null
  /** leaves out what is only recalled: no text of it was read */
  readonly hidesRecalled: boolean
  /** milliseconds since 1970: when this visit was last alive, and when the visit before it was */
  readonly seenAt: number | null
  readonly lastVisitAt: number | null
  /** the line for a first visit was put away */
  readonly knowsTheStart: boolean
}

interface PreferenceActions {
  readonly localeChosen: (locale: Locale) => void
  readonly themeChosen: (theme: Theme) => void
  readonly authorGiven: (author: Author) => void
  readonly recalledHidden: (hidesRecalled: boolean) => void
  readonly startDismissed: () => void
  /** the page is being looked at, at this moment */
  readonly seen: (moment: number) => void
}

const key = 'preferences'
const defaults: Preferences = {
  locale: 'zh-CN',
  theme: 'auto',
  author: null,
  hidesRecalled: false,
  seenAt: null,
  lastVisitAt: null,
  knowsTheStart: false,
}

/** A page that was not looked at for so long is visited anew. */
const visitGap = 6 * 3_600_000

/** What was kept, each part that makes no sense replaced by its default. */
function readPreferences(): Preferences {
  const stored = parse(keyValue.read(key))
  return {
    locale: locales.find((locale) => locale === stored['locale']) ?? defaults.locale,
    theme: (['light', 'dark'] as const).find((theme) => theme === stored['theme']) ?? defaults.theme,
    author: authorFrom(stored['author']),
    hidesRecalled: stored['hidesRecalled'] === true,
    seenAt: momentFrom(stored['seenAt']),
    lastVisitAt: momentFrom(stored['lastVisitAt']),
    knowsTheStart: stored['knowsTheStart'] === true,
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const momentFrom = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null)

function authorFrom(value: unknown): Author | null {
  const { name, body } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  return typeof name === 'string' && name !== '' && typeof body === 'string' ? { name, body } : null
}

const usePreferences = create<Preferences & { readonly actions: PreferenceActions }>()((set) => ({
  ...readPreferences(),
  actions: {
    localeChosen: (locale) => set({ locale }),
    themeChosen: (theme) => set({ theme }),
    authorGiven: (author) => set({ author }),
    recalledHidden: (hidesRecalled) => set({ hidesRecalled }),
    startDismissed: () => set({ knowsTheStart: true }),
    seen: (moment) =>
      set(({ seenAt, lastVisitAt }) => ({
        seenAt: moment,
        lastVisitAt: seenAt !== null && moment - seenAt >= visitGap ? seenAt : lastVisitAt,
      })),
  },
}))

usePreferences.subscribe(({ actions: _, ...preferences }) => {
  // Kept where it can be: a browser that refuses only forgets the choice at the next visit.
  keyValue.write(key, JSON.stringify(preferences))
  showTheme(preferences.theme)
})

/** The theme stands on the root element; without it the system decides. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const useLocalePreference = (): Locale => usePreferences(({ locale }) => locale)
export const useTheme = (): Theme => usePreferences(({ theme }) => theme)
export const useAuthor = (): Author | null => usePreferences(({ author }) => author)
export const useHidesRecalled = (): boolean => usePreferences(({ hidesRecalled }) => hidesRecalled)
/** When the visit before this one was last alive; null where nothing remembers one. */
export const useLastVisit = (): number | null => usePreferences(({ lastVisitAt }) => lastVisitAt)
export const useKnowsTheStart = (): boolean => usePreferences(({ knowsTheStart }) => knowsTheStart)
export const usePreferenceActions = (): PreferenceActions => usePreferences(({ actions }) => actions)
