import { type ChangeEvent, type CompositionEvent, type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

type Box = HTMLInputElement

interface Composition {
  /** what is being put together and not yet written: it is shown, and nobody is told; null while nothing is */
  readonly composed: string | null
  /** for the box itself */
  readonly handlers: {
    readonly onChange: (event: ChangeEvent<Box>) => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: (event: CompositionEvent<Box>) => void
    readonly onBlur: (event: FocusEvent<Box>) => void
    readonly onKeyDown: (event: KeyboardEvent<Box>) => void
  }
}

/** Whether a key belongs to an input method: it chooses or ends what is being composed. Safari says so only by the code 229. */
export const isOfInputMethod = ({ nativeEvent }: KeyboardEvent): boolean => nativeEvent.isComposing || nativeEvent.keyCode === 229

/**
 * One line of text that tells only what is written: the letters with which an input method spells a word (q, qi, qich for 汽车) are told to nobody, the
 * word is. The Enter that ends it does not submit the form.
 */
export function useComposition(onWrite: (value: string) => void): Composition {
  const isComposing = useRef(false)
  const [composed, setComposed] = useState<string | null>(null)
  const settle = (box: Box) => {
    if (!isComposing.current) return
    isComposing.current = false
    setComposed(null)
    onWrite(box.value)
  }
  return {
    composed,
    handlers: {
      onChange: ({ target }) => (isComposing.current ? setComposed(target.value) : onWrite(target.value)),
      onCompositionStart: () => {
        isComposing.current = true
      },
      onCompositionEnd: ({ currentTarget }) => settle(currentTarget),
      // Not every input method says that it was left.
      onBlur: ({ currentTarget }) => settle(currentTarget),
      onKeyDown: (event) => {
        if (event.key === 'Enter' && isOfInputMethod(event)) event.preventDefault()
      },
    },
  }
}
