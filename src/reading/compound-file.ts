const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

/** Whether a compound file of old is a document that Word has put under a password: it names its content so, in UTF-16. */
export function isPasswordProtected(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (encrypted.every((byte, step) => bytes[at + step] === byte)) return true
  return false
}
