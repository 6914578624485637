import { keyValueFaults } from './faults'

/** Small texts kept by this browser, each under `luoshi:` and a key. Nothing here throws. */
export interface KeyValue {
  /** null where there is none, or where the browser refuses to say */
  readonly read: (key: string) => string | null
  /** whether it was kept: false where storage is refused or full */
  readonly write: (key: string, value: string) => boolean
  readonly remove: (key: string) => boolean
  /** the keys that begin so, in no order */
  readonly keys: (prefix: string) => string[]
  /** told of changes that another tab made */
  readonly watch: (listener: (key: string) => void) => () => void
}

const prefix = 'luoshi:'

/** The browser's localStorage, which may be refused, full or cleared at any moment. Reading the property alone can throw. */
export const keyValue: KeyValue = {
  read: (key) => attempt('read', () => globalThis.localStorage.getItem(prefix + key), null),
  write: (key, value) =>
    attempt(
      'write',
      () => {
        globalThis.localStorage.setItem(prefix + key, value)
        return true
      },
      false,
    ),
  remove: (key) =>
    attempt(
      'write',
      () => {
        globalThis.localStorage.removeItem(prefix + key)
        return true
      },
      false,
    ),
  keys: (start) =>
    attempt(
      'read',
      () =>
        Object.keys(globalThis.localStorage)
          .filter((key) => key.startsWith(prefix + start))
          .map((key) => key.slice(prefix.length)),
      [],
    ),
  watch: (listener) => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key?.startsWith(prefix) === true) listener(key.slice(prefix.length))
    }
    globalThis.addEventListener('storage', onStorage)
    return () => globalThis.removeEventListener('storage', onStorage)
  },
}

function attempt<T>(kind: 'read' | 'write', action: () => T, otherwise: T): T {
  try {
    keyValueFaults.check(kind)
    return action()
  } catch {
    return otherwise
  }
}
