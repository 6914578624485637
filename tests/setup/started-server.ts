import { spawn } from 'node:child_process'

export interface StartedServer {
  readonly origin: string
  readonly pid: number
  /** what it has written so far, to either stream */
  readonly said: () => string
  /** ends it by SIGTERM and gives its exit code */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts a server of ours as a command line does, on a free port unless `env` says otherwise, and waits for the address it prints. */
export async function startServer(file: string, options: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...options], { env: { ...process.env, PORT: '0', ...env } })
  let said = ''
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve)
  })
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /answers at (http:\/\/\S+)\n/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then((code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
  const started: StartedServer = {
    origin,
    pid: child.pid ?? 0,
    said: () => said,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
  return started
}
