import { test as base } from '@playwright/test'

export { expect, type Locator, type Page } from '@playwright/test'

interface Guard {
  /** Announces that the running test makes the browser's console complain so; the test fails where it does not. */
  readonly expectConsole: (message: RegExp) => void
}

/**
 * A browser that fails every test in which a page complains or warns unannounced, throws, opens a dialog, breaks its content security
 * policy, or asks anybody but its own origin. Holds in every page and tab of the test.
 */
export const test = base.extend<Guard>({
  expectConsole: [
    async ({ context, baseURL }, use) => {
      const announced: RegExp[] = []
      const said: string[] = []
      const outside: string[] = []
      context.on('request', (request) => {
        const isOurs = [`${baseURL}/`, `blob:${baseURL}/`].some((start) => request.url().startsWith(start))
        if (!isOurs) outside.push(request.url())
      })
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(`${message.text()} ${message.location().url}`)
      })
      context.on('weberror', (error) => said.push(`thrown: ${error.error().message}`))
      context.on('dialog', (dialog) => {
        said.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await context.addInitScript(() =>
        globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          // oxlint-disable-next-line no-console -- the console is what this browser listens to
          console.error(`policy broken: ${effectiveDirective} ${blockedURI}`),
        ),
      )
      await use((message) => announced.push(message))
      base.expect(outside, 'asked elsewhere').toEqual([])
      const surprises = said.filter((line) => !announced.some((message) => message.test(line)))
      base.expect(surprises, 'unannounced in the console').toEqual([])
      const missed = announced.filter((message) => !said.some((line) => message.test(line)))
      base.expect(missed.map(String), 'announced and not said').toEqual([])
    },
    { auto: true },
  ],
})
