/**
 * What a page of ours may load and do: scripts and styles of its own files, requests to itself and to its API, nothing else. Markup cannot be
 * made from strings at all (Trusted Types), nor can addresses of scripts, but for workers of our own files (docs/decisions/0015); what may be a
 * worker is what may be a script. `frame-ancestors` works as a header only and is added there.
 */
export function contentSecurityPolicy(api: string | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ['connect-src', "'self'", api].filter(Boolean).join(' '),
    "font-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types luoshi-worker',
  ].join('; ')
}
