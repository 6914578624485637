export function MeasuresPage() {
  return <h1>Measures</h1>
}
