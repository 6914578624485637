import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { App } from '#src/app/app'
import { makeQueryClient } from '#src/app/query-client'

/** Opens the whole application at an address, as a person would by a link; gives that person's hands and what was rendered. */
export function renderApp(address: string) {
  globalThis.history.replaceState(null, '', address)
  return { user: userEvent.setup(), ...render(<App queryClient={makeQueryClient()} />) }
}
