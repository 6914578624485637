import { ContextBar } from './context-bar'
import { Notices } from './notices'
import { PageTitle } from './page-title'

/** What stands above every page and needs the plan: fetched beside the page, so the first paint does not wait for it. */
export function PlanContext() {
  return (
    <>
      <PageTitle />
      <ContextBar />
      <Notices />
    </>
  )
}
