import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

let announced: RegExp[] = []
let said: string[] = []

/** Announces that the running test makes the console warn or complain; the test fails where it does not. */
export function expectConsole(message: RegExp): void {
  announced.push(message)
}

/** Fails every test in which `console.error` or `console.warn` says what was not announced: React reports mistakes there. */
export function guardConsole(): void {
  const listen = (...parts: unknown[]) => void said.push(format(...parts))
  const { error, warn } = console
  beforeEach(() => {
    announced = []
    said = []
    Object.assign(console, { error: listen, warn: listen })
  })
  afterEach(() => {
    Object.assign(console, { error, warn })
    const surprises = said.filter((line) => !announced.some((message) => message.test(line)))
    const missed = announced.filter((message) => !said.some((line) => message.test(line)))
    if (surprises.length > 0) throw new Error(`The console said, unannounced:\n${surprises.join('\n')}`)
    if (missed.length > 0) throw new Error(`The console was announced to say ${missed.join(', ')}, and did not.`)
  })
}
