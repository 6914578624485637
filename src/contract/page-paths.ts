/**
 * Every address of the application, as its router has them (src/app/router.tsx; a test holds the two equal). They are a public contract: one
 * that was given out keeps working. A server answers them, and them only, with the page.
 */
export const pagePaths = [
  '/',
  '/measures',
  '/measures/$id',
  '/cities',
  '/cities/$adcode',
  '/indicators',
  '/indicators/$id',
  '/quality',
  '/source',
  '/evidence',
  '/corrections',
  '/search',
  '/about',
] as const
