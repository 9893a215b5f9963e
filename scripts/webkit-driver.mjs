import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

/**
 * Starts WebKitWebDriver, on an Xvfb of its own where there is no display; both end with this process.
 * LANG must not be C: WebKit would report the language `C` and format numbers without grouping.
 *
 * @returns {Promise<number>} the driver's port
 */
export async function startWebKitDriver() {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = []
  process.once('exit', () => children.forEach((child) => child.kill()))

  let display = process.env['DISPLAY']
  if (!display) {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    children.push(xvfb)
    const pipe = xvfb.stdio[3]
    if (!pipe) throw new Error('Xvfb has no display pipe.')
    const [number] = await Promise.race([
      once(pipe, 'data'),
      once(xvfb, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${String(code)}`))),
    ])
    display = `:${String(number).trim()}`
  }

  const port = await freePort()
  const language = 'en_US.UTF-8'
  children.push(
    spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        LANG: language,
        LC_ALL: language,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
      },
    }),
  )
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return port
    await wait(50)
  }
  throw new Error('WebKitWebDriver did not answer within five seconds.')
}
