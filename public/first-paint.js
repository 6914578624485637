// Runs before the first paint, as a plain file since the policy allows no inline script: a kept theme and language are there from
// the start, without a flash of the other. The application sets both again (src/state/preferences.ts, src/app/shell.tsx).
try {
  const root = document.documentElement
  const kept = JSON.parse(localStorage.getItem('luoshi:preferences') || '{}') || {}
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme
  const [language] = (new URLSearchParams(location.search).get('lang') || kept.locale || '').toLowerCase().split(/[-_]/)
  if (language === 'zh') root.lang = 'zh-CN'
  if (language === 'en') root.lang = 'en'
} catch {
  // A browser may refuse its stores, and what was kept may be no JSON: the page begins with its defaults.
}
