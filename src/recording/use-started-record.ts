import { type RefObject, useEffect, useRef } from 'react'
import type { Fields } from './event-from-fields'
import type { useRecordForm } from './use-record-form'

/** Begins each record that is asked for elsewhere on the page, and brings its form into view with the first empty field ready to be typed in. */
export function useStartedRecord(
  { start, drafting: { filledIn } }: Pick<ReturnType<typeof useRecordForm>, 'start' | 'drafting'>,
  asked: Fields | null,
): RefObject<HTMLFormElement | null> {
  const place = useRef<HTMLFormElement>(null)
  const begin = useRef(start)
  useEffect(() => {
    begin.current = start
  })
  useEffect(() => {
    if (asked !== null) begin.current(asked)
  }, [asked])
  // Drawn with its fields by now.
  const isFilled = Object.keys(filledIn).length > 0
  useEffect(() => {
    if (!isFilled) return
    const form = place.current
    // With the heading above it.
    const part = form?.closest('section') ?? form
    part?.scrollIntoView({ block: 'start' })
    firstEmpty(form)?.focus({ preventScroll: true })
  }, [filledIn, isFilled])
  return place
}

function firstEmpty(form: HTMLFormElement | null): HTMLElement | undefined {
  const controls = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input:not([type="radio"]), textarea, select',
  )
  return [...(controls ?? [])].find(({ value }) => value.trim() === '')
}
