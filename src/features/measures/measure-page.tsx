export function MeasurePage() {
  return <h1>Measure</h1>
}
