import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { Button } from '#src/ui/button'
import { Field } from '#src/ui/field'
import { TextAreaField } from '#src/ui/text-area-field'
import text from '#src/ui/text.module.css'
import styles from './source.module.css'

interface Props {
  readonly faultOfText: string | undefined
  readonly faultOfFile: string | undefined
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** A box with more characters draws for seconds: what is longer is taken as it is pasted, without standing in the box. */
const mostInBox = 100_000

/** Paste the text or choose its file. What was pasted stays where it was not taken. */
export function OwnTextForm({ faultOfText, faultOfFile, onText, onFile }: Props) {
  const words = useWords(sourceWords)
  const [pasted, setPasted] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onText(pasted)
  }
  const takeLong = (event: ClipboardEvent) => {
    const long = event.clipboardData.getData('text/plain')
    if (long.length <= mostInBox) return
    event.preventDefault()
    onText(long)
  }
  return (
    <form className={styles['form']} onSubmit={submit} onPaste={takeLong}>
      <p className={text['reading']}>{words.load}</p>
      <TextAreaField label={words.paste} value={pasted} onChange={setPasted} error={faultOfText} rows={5} />
      <Button type="submit">{words.check}</Button>
      <Field label={words.file} hint={words.fileHint} error={faultOfFile}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".txt,.html,.htm,.docx,text/plain,text/html"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) onFile(file)
              // So that the same file, put right, can be chosen again.
              target.value = ''
            }}
          />
        )}
      </Field>
    </form>
  )
}
