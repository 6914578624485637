/**
 * What a page of ours may load and do: scripts and styles of its own files, requests to itself and to its API, nothing else. Markup and
 * addresses of scripts cannot be made from strings (Trusted Types), but for files that a person brings, which are parsed apart from the page
 * and never shown (docs/decisions/0008). `frame-ancestors` works as a header only and is added there.
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
    'trusted-types luoshi-inert',
  ].join('; ')
}
