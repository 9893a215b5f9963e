import { posix } from 'node:path'
import ts from 'typescript'

export interface Import {
  readonly file: string
  readonly line: number
  readonly text: string
  /** A file of the repository (`src/core/index.ts`), or a package's name as written. */
  readonly target: string
  readonly kind: 'static' | 'dynamic' | 'type'
}

/** `kpi-elements/core` as the repository's own pages and stories write it. */
const entries: readonly (readonly [RegExp, string])[] = [
  [/^kpi-elements$/, 'src/index.ts'],
  [/^kpi-elements\/elements\/(.+)$/, 'src/tags/$1.ts'],
  [/^kpi-elements\/(core|kpis|stats|sources|benchmarks)$/, 'src/$1/index.ts'],
  [/^kpi-elements\/((?:mappings|locales)\/.+)$/, 'src/$1.ts'],
  [/^kpi-elements\/(themes\/.+)$/, 'src/$1'],
]

function resolve(file: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts')
  const entry = entries.find(([pattern]) => pattern.test(path))
  return entry ? path.replace(entry[0], entry[1]) : path
}

function onlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  )
}

/** Everything a file imports, exports from elsewhere, or loads later, in the order it is written. */
export function imports(file: string, code: string): Import[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const found: Import[] = []
  const note = (node: ts.Node, specifier: ts.Node | undefined, kind: Import['kind']): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ file, line, text: node.getText(), target: resolve(file, specifier.text), kind })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      note(node, node.moduleSpecifier, onlyTypes(node) ? 'type' : 'static')
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node, node.arguments[0], 'dynamic')
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      note(node, node.argument.literal, 'type')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Each way round in which files import one another at load time, as the files on it; empty when there is none. */
export function cycles(all: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { file, target, kind } of all)
    if (kind === 'static') next.set(file, [...(next.get(file) ?? []), target])
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const target of next.get(file) ?? []) walk(target, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
