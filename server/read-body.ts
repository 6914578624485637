import type { HonoRequest } from 'hono'

/** Levels of lists and objects in one another; the contract needs seven. */
const deepest = 40

/**
 * The body as JSON, or undefined where it is none. One nested deeper than anything of ours counts as none: it would be taken apart level by level
 * later, and end that, or a backup that holds it, for want of stack.
 */
export async function readBody(request: HonoRequest): Promise<unknown> {
  try {
    const text = await request.text()
    return depthOf(text) > deepest ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How deep the brackets of a JSON text stand in one another; those within strings count for nothing. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isInString && sign === '\\') at += 1
    else if (sign === '"') isInString = !isInString
    else if (!isInString && (sign === '[' || sign === '{')) most = Math.max(most, (depth += 1))
    else if (!isInString && (sign === ']' || sign === '}')) depth -= 1
  }
  return most
}
