import * as v from 'valibot'
import { keyValue } from '#src/storage/key-value'

/** What lies in the browser's store under a key, as the schema gives it; null where nothing lies there, or nothing that fits. */
export function readStored<const Schema extends v.GenericSchema>(key: string, schema: Schema): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, parse(keyValue.read(key)))
  return result.success ? result.output : null
}

/** Undefined, which fits no schema of ours, where the text is no JSON. */
function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
