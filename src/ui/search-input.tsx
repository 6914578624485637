import { type ComponentProps, type RefObject, useEffect, useRef, useState } from 'react'
import { useComposition } from './use-composition'

interface Props extends Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue' | 'onChange' | 'onCompositionStart' | 'onCompositionEnd' | 'onBlur' | 'ref'
> {
  readonly label: string
  /** what is searched for; while a person types, the box is right and this follows */
  readonly value: string
  /** told what was written, never what an input method is still composing */
  readonly onWrite: (value: string) => void
  readonly box?: RefObject<HTMLInputElement | null>
}

/** The only search box there is. A link may carry what is written in it, so it takes no more than an address does. */
export function SearchInput({ label, value, onWrite, box, onKeyDown, ...rest }: Props) {
  const own = useRef<HTMLInputElement>(null)
  const input = box ?? own
  const [written, setWritten] = useState(value)
  const { composed, handlers } = useComposition((next) => {
    setWritten(next)
    if (next !== written) onWrite(next)
  })
  useEffect(() => {
    if (input.current !== document.activeElement) setWritten(value)
  }, [value, input])
  return (
    <input
      maxLength={200}
      autoComplete="off"
      {...rest}
      {...handlers}
      ref={input}
      type="search"
      aria-label={label}
      value={composed ?? written}
      onKeyDown={(event) => {
        handlers.onKeyDown(event)
        if (!event.isDefaultPrevented()) onKeyDown?.(event)
      }}
    />
  )
}
