import * as v from 'valibot'
import { create } from 'zustand'
import type { Author } from '#src/contract/event'
import { type Locale, locales } from '#src/contract/vocabulary'
import { keyValue } from '#src/storage/key-value'
import { readStored } from './stored-json'

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

const Moment = v.fallback(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(1))), null)

/** What was kept, each part that makes no sense replaced by its default. */
const Stored = v.fallback(
  v.object({
    locale: v.fallback(v.picklist(locales), defaults.locale),
    theme: v.fallback(v.picklist(['auto', 'light', 'dark']), defaults.theme),
    author: v.fallback(v.nullable(v.object({ name: v.pipe(v.string(), v.minLength(1)), body: v.string() })), defaults.author),
    hidesRecalled: v.fallback(v.boolean(), defaults.hidesRecalled),
    seenAt: Moment,
    lastVisitAt: Moment,
    knowsTheStart: v.fallback(v.boolean(), defaults.knowsTheStart),
  }),
  defaults,
)

const usePreferences = create<Preferences & { readonly actions: PreferenceActions }>()((set) => ({
  ...(readStored(key, Stored) ?? defaults),
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
