import type { MiddlewareHandler } from 'hono'

/** What a dashboard has no use for is refused to every script in its page. */
const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb']

/**
 * The headers of every answer, errors too. `policy` is what a page may do (tools/build/content-security-policy.ts); an answer of the API is
 * no page and may do nothing. No frame anywhere may hold either, no other site's page may embed them or reach their window.
 */
export const pageHeaders =
  (policy: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.header('content-security-policy', `${policy}; frame-ancestors 'none'`)
    c.header('referrer-policy', 'no-referrer')
    c.header('x-content-type-options', 'nosniff')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cross-origin-resource-policy', 'same-origin')
    c.header('permissions-policy', unused.map((feature) => `${feature}=()`).join(', '))
  }
