import type { Plugin } from 'vite'

/**
 * Writes the content security policy into the built page, since most hosts of static files send no header of ours. It stands before
 * every script and style, which a policy in the page has to. Development goes without: Vite refreshes through inline scripts there.
 */
export const policyInPage = (policy: string): Plugin => ({
  name: 'luoshi:policy-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const charset = '<meta charset="utf-8" />'
      if (!html.includes(charset)) throw new Error(`index.html has to hold ${charset}: the policy follows it`)
      return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    },
  },
})
