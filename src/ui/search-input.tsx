import { type ComponentProps, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import text from './text.module.css'
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
  /** the most characters that are searched for: a link may carry what is written, so no more than an address takes */
  readonly most: number
  /** says that so many characters are too many */
  readonly tooLong: (length: number) => string
  readonly box?: RefObject<HTMLInputElement | null>
}

/** The only search box there is. What is too long is kept as it was written and said to be so; what was found before stands until it is shortened. */
export function SearchInput({ label, value, onWrite, most, tooLong, box, onKeyDown, onBlur, ...rest }: Props) {
  const input = useRef<HTMLInputElement | null>(null)
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(box, () => input.current, [])
  const told = useRef(value)
  const [excess, setExcess] = useState<number | null>(null)
  const { handlers } = useComposition((next) => {
    setExcess(next.trim().length > most ? next.trim().length : null)
    if (next === told.current || next.trim().length > most) return
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
    <>
      <input
        autoComplete="off"
        aria-invalid={excess === null ? undefined : true}
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
      {excess !== null && (
        <p role="alert" className={text.small}>
          {tooLong(excess)}
        </p>
      )}
    </>
  )
}
