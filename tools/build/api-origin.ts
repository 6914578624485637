/**
 * The origin of the API that a build is made for. Undefined where VITE_API is not set: the demonstration, whose API answers inside the page.
 * Throws where VITE_API is anything but an origin such as https://api.example.cn, for it becomes part of the content security policy.
 */
export function apiOrigin(setting: string | undefined): string | undefined {
  if (setting === undefined) return undefined
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.origin !== setting) {
    throw new Error(`VITE_API is to be an origin (https://api.example.cn, without path or closing slash), not "${setting}"`)
  }
  return url.origin
}
