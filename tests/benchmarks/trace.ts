import type { Browser, Page } from 'playwright'

/** What the main thread did after an input, in milliseconds of the thread's own clock. */
export interface Busy {
  /** from the input to the frame that shows its result */
  readonly toPaint: number
  /** of it style, layout and paint: the browser's own work */
  readonly rendering: number
  /** what came after that frame, until nothing changed any more */
  readonly after: number
  /** the longest single task of both: for so long nothing else could be answered */
  readonly longest: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** microseconds of the wall */
  readonly ts: number
  readonly dur?: number
  /** microseconds of the thread's own clock, which other programs do not move */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

const inputs = ['click', 'keydown', 'beforeinput', 'input', 'change']
const renderingSteps = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']
const startMark = 'bench-start '
const endMark = 'bench-end'
const changeMark = 'bench-change'
const resultMark = 'bench-result'

/** Traces a run, and gives the busy time of every action that it had done by `act`, by name, in order. */
export async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<readonly (readonly [string, Busy])[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] })
  await run()
  const buffer = await browser.stopTracing()
  const { traceEvents } = JSON.parse(buffer.toString()) as { traceEvents: readonly TraceEvent[] }
  const starts = traceEvents.filter(({ name }) => name.startsWith(startMark)).toSorted(byTime)
  return starts.map((start) => {
    const own = traceEvents.filter((event) => event.pid === start.pid && event.tid === start.tid && event.ts >= start.ts).toSorted(byTime)
    const end = own.find(({ name }) => name === endMark)?.ts ?? Number.POSITIVE_INFINITY
    const inside = own.filter(({ ts }) => ts <= end)
    return [start.name.slice(startMark.length), busyOf(inside, start.name)]
  })
}

function busyOf(events: readonly TraceEvent[], name: string): Busy {
  const input = events.find((event) => event.name === 'EventDispatch' && inputs.includes(event.args?.data?.type ?? ''))
  if (input === undefined) throw new Error(`No input was seen in: ${name}`)
  const result = events.find((event) => event.name === resultMark && event.ts > input.ts) ?? input
  const last = events.findLast((event) => event.name === changeMark) ?? result
  const stepAfter = ({ ts }: TraceEvent, step: string) => events.find((event) => event.name === step && event.ts >= ts)
  // A frame whose changes lie outside of the window ends before its last step.
  const [shown, settledAt] = [stepAfter(result, 'Layerize'), stepAfter(last, 'PrePaint')]
  if (shown === undefined) throw new Error(`No frame was seen in: ${name}`)
  const complete = events.filter(({ ph, ts, dur = 0 }) => ph === 'X' && ts + dur >= input.ts)
  const tasks = complete.filter((event) => event.name.endsWith('RunTask'))
  const [toPaint, after] = [tasks.filter(({ ts }) => ts <= shown.ts), tasks.filter(({ ts }) => ts > shown.ts && ts <= (settledAt?.ts ?? 0))]
  return {
    toPaint: sum(toPaint),
    rendering: sum(complete.filter((event) => renderingSteps.includes(event.name) && event.ts <= shown.ts)),
    after: sum(after),
    longest: Math.max(...[...toPaint, ...after].map(milliseconds)),
  }
}

/** Does one thing and waits until nothing changes any more. */
export async function act(page: Page, name: string, action: () => Promise<unknown>): Promise<void> {
  await page.evaluate((mark) => performance.mark(mark), `${startMark}${name}`)
  await action()
  await settled(page)
  await page.evaluate((mark) => performance.mark(mark), endMark)
}

/** Until nothing has changed for a while. The document marks each change, so that the frame that shows the last one can be found. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    ({ mark, quiet }) =>
      new Promise<void>((resolve) => {
        const begun = performance.now()
        const timer = setInterval(() => {
          const last = performance.getEntriesByName(mark).at(-1)?.startTime ?? 0
          if (performance.now() - Math.max(last, begun) < quiet) return
          clearInterval(timer)
          resolve()
        }, quiet / 2)
      }),
    { mark: changeMark, quiet: 150 },
  )
}

/** Has every page mark its changes, and which of them touch what an action is about: the rows and how many there are. */
export const markChanges = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ({ change, result }) => {
      // A named function would be compiled into a call of something the page does not have.
      const observer = new MutationObserver((records) => {
        performance.mark(change)
        const elements = records.map(({ target }) => (target instanceof Element ? target : target.parentElement))
        if (elements.some((element) => element?.closest('table, [role=status]') != null)) performance.mark(result)
      })
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    },
    { change: changeMark, result: resultMark },
  )

const milliseconds = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1_000
const sum = (events: readonly TraceEvent[]): number => events.reduce((total, event) => total + milliseconds(event), 0)
const byTime = (one: TraceEvent, other: TraceEvent): number => one.ts - other.ts
