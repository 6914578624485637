/** Takes a request, gives a response: the network's fetch, or the same API answering inside the page. */
export type Transport = (request: Request) => Promise<Response>

let current: Transport = (request) => fetch(request)

/** Chosen once at start, before the first request. */
export function handTransport(transport: Transport): void {
  current = transport
}

export const send: Transport = (request) => current(request)
