/** Names the window. Gives a function that takes the name back, where no other was given since. */
export function writeTitle(title: string): () => void {
  const before = document.title
  document.title = title
  return () => {
    if (document.title === title) document.title = before
  }
}
