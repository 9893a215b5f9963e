import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Not ours, or made from what is: as in .gitignore. */
const ignored = /^(\.git|node_modules|dist|storybook-static|demo-dist|coverage|shots|\.cache)$|\.tgz$/

/** Paths of the repository's files, from its root. */
export const files: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => !ignored.test(entry.name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(root + entry.name, { recursive: true, withFileTypes: true }).flatMap((inner) =>
          inner.isFile() ? [`${inner.parentPath}/${inner.name}`.slice(root.length)] : [],
        )
      : [entry.name],
  )
  .map((file) => file.replaceAll('\\', '/'))

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(root + file, 'utf8')
}
