import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')
const modules = join(root, 'node_modules')

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux x64) beside the dependencies, once for each version, with the libraries that a bare
 * system lacks and a Chinese font: without a font Chinese is drawn as nothing at all, and a test of looks would pass on empty text.
 * Gives the program and the environment it needs.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as { version: string }
  const home = join(modules, '.cache', `chromium-${version}`)
  if (!existsSync(home)) await unpackInto(home)
  const fonts = join(home, 'fonts.conf')
  writeFileSync(fonts, fontConfiguration(home))
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: fonts, FONTCONFIG_PATH: home },
  }
}

/** Whole or not at all: the package would take half a browser of an interrupted run for a whole one. */
async function unpackInto(home: string): Promise<void> {
  const work = `${home}.${process.pid}`
  mkdirSync(work, { recursive: true })
  // The package unpacks into the system's temporary folder, its libraries only where it believes to run in AWS Lambda.
  const restore = setEnvironment({ TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: bundle } = await import('@sparticuz/chromium')
    await bundle.executablePath()
  } finally {
    restore()
  }
  try {
    renameSync(work, home)
  } catch (error) {
    // Another process was quicker.
    rmSync(work, { recursive: true })
    if (!existsSync(home)) throw error
  }
}

function setEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = { ...process.env }
  Object.assign(process.env, values)
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

const fontConfiguration = (home: string) => {
  const family = join(modules, '@expo-google-fonts/noto-sans-sc')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(family, '400Regular')}</dir>
  <dir>${join(family, '700Bold')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`
}
