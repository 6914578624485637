/** The one place where the browser's clock is read: milliseconds since 1970 in UTC. */
export const now = (): number => Date.now()
