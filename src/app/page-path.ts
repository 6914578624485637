import { useLocation } from '@tanstack/react-router'

/** The path of the page in view, without the query. */
export const usePagePath = (): string => useLocation({ select: ({ pathname }) => pathname })
