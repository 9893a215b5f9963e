import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit']

/** Names looked for on PATH and whole paths, in order; the variable comes first. */
const places = {
  chromium: {
    variable: 'CHROME',
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium-headless-shell', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT',
    names: [],
    paths: webkitPaths(),
    debian: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  },
}

/** What every Chromium started here gets: no sandbox (root has none), no calls home, the same pixels everywhere. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
]

/** WebKitGTK keeps its test browser in a versioned folder beside its libraries, off PATH. */
function webkitPaths() {
  if (process.platform !== 'linux') return []
  return readdirSync('/usr/lib')
    .flatMap((arch) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((lib) => join('/usr/lib', arch, lib, 'MiniBrowser')),
    )
    .filter((path) => existsSync(path))
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/**
 * The engine's executable, or null where it is not installed. WebKit also needs its driver and a display.
 * Throws when the engine's variable names a file that does not exist.
 *
 * @param {Engine} engine
 * @returns {string | null}
 */
export function find(engine) {
  const { variable, names, paths } = places[engine]
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${variable} is ${named}, which does not exist.`)
  }
  if (engine === 'webkit' && !(onPath('WebKitWebDriver') && (process.env['DISPLAY'] || onPath('Xvfb'))))
    return null
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  return paths.find((path) => existsSync(path)) ?? null
}

function onDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * How a person gets the engine, in one sentence with the command or the places that were searched.
 *
 * @param {Engine} engine
 */
export function advice(engine) {
  const { variable, names, paths, debian } = places[engine]
  if (onDebian()) return `${engine} is not installed: run  sudo apt-get install -y ${debian.join(' ')}`
  const searched = [...names, ...paths].join(', ')
  return `${engine} was not found${searched && ` (looked for ${searched})`}: install it, or set ${variable} to its executable.`
}

/**
 * The engine's executable. Throws with the advice where it is missing.
 *
 * @param {Engine} engine
 */
export function need(engine) {
  const path = find(engine)
  if (path) return path
  throw new Error(advice(engine))
}

/**
 * Installs the engines that are missing, on Debian as root only, which is what a fresh build machine is.
 * Elsewhere it does nothing: other people's machines are theirs.
 */
export function install() {
  const missing = engines.filter((engine) => !find(engine))
  if (missing.length === 0 || !onDebian() || process.getuid?.() !== 0) return
  const packages = missing.flatMap((engine) => places[engine].debian)
  console.log(`Installing ${packages.join(' ')}`)
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}
