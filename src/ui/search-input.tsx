import { type ComponentProps, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { useComposition } from './use-composition'

interface Props extends Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue' | 'onChange' | 'onCompositionStart' | 'onCompositionEnd' | 'ref'
> {
  readonly label: string
  /** what is searched for; while a person types, the box is right and this follows */
  readonly value: string
  /** told what was written, never what an input method is still composing */
  readonly onWrite: (value: string) => void
  readonly box?: RefObject<HTMLInputElement | null>
}

/** The only search box there is. A link may carry what is written in it, so it takes no more than an address does. */
export function SearchInput({ label, value, onWrite, box, onKeyDown, onBlur, ...rest }: Props) {
  const input = useRef<HTMLInputElement | null>(null)
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(box, () => input.current, [])
  const told = useRef(value)
  const { handlers } = useComposition((next) => {
    if (next === told.current) return
    told.current = next
    onWrite(next)
  })
  useEffect(() => {
    const element = input.current
    if (element === null || element === document.activeElement) return
    element.value = value
    told.current = value
  }, [value])
  return (
    <input
      maxLength={200}
      autoComplete="off"
      {...rest}
      {...handlers}
      ref={input}
      type="search"
      aria-label={label}
      defaultValue={value}
      onBlur={(event) => {
        handlers.onBlur(event)
        onBlur?.(event)
      }}
      onKeyDown={(event) => {
        handlers.onKeyDown(event)
        if (!event.isDefaultPrevented()) onKeyDown?.(event)
      }}
    />
  )
}
