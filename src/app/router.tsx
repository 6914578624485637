import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { type Dropped, readAddress, type View, writeAddress } from '#src/domain/address'
import { CrashedPage } from './crashed-page'
import { NotFoundPage } from './not-found-page'
import { Shell } from './shell'

interface RouterContext {
  readonly queryClient: QueryClient
  /** what the address that the page opened with says and nothing here understands */
  readonly dropped: readonly Dropped[]
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  errorComponent: CrashedPage,
  notFoundComponent: NotFoundPage,
  // `parseSearch` below has already read and checked it.
  validateSearch: (search): View => search,
})

const page = <Path extends string>(path: Path, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name) })

/** Every address of the application. They are a public contract: one that was given out keeps working. */
const routes = root.addChildren([
  page('/', () => import('#src/features/overview/overview-page'), 'OverviewPage'),
  page('/measures', () => import('#src/features/measures/measures-page'), 'MeasuresPage'),
  page('/measures/$id', () => import('#src/features/measures/measure-page'), 'MeasurePage'),
  page('/cities', () => import('#src/features/cities/cities-page'), 'CitiesPage'),
  page('/cities/$adcode', () => import('#src/features/cities/city-page'), 'CityPage'),
  page('/indicators', () => import('#src/features/indicators/indicators-page'), 'IndicatorsPage'),
  page('/indicators/$id', () => import('#src/features/indicators/indicator-page'), 'IndicatorPage'),
  page('/quality', () => import('#src/features/quality/quality-page'), 'QualityPage'),
  page('/source', () => import('#src/features/source/source-page'), 'SourcePage'),
  page('/evidence', () => import('#src/features/evidence/evidence-page'), 'EvidencePage'),
  page('/corrections', () => import('#src/features/corrections/corrections-page'), 'CorrectionsPage'),
  page('/search', () => import('#src/features/search/search-page'), 'SearchPage'),
  page('/about', () => import('#src/features/about/about-page'), 'AboutPage'),
])

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: routes,
    // Read before the router rewrites the address to what it understood.
    context: { queryClient, dropped: readAddress(globalThis.location.search).dropped },
    parseSearch: (search): View => readAddress(search).view,
    stringifySearch: (view) => writeAddress(view as View),
    defaultPreload: 'intent',
    defaultErrorComponent: CrashedPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** the search was sent off by Enter: an id goes straight to its page */
    readonly opensById?: boolean
  }
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
