/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number]

export function rgb(hex: string): Rgb {
  const long = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

type Row = readonly [number, number, number]

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const simulated: Readonly<Record<'none' | 'protan' | 'deutan' | 'tritan', readonly [Row, Row, Row]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function times(rows: readonly [Row, Row, Row], [x, y, z]: Row): Row {
  const dot = (row: Row): number => row[0] * x + row[1] * y + row[2] * z
  return [dot(rows[0]), dot(rows[1]), dot(rows[2])]
}

const xyz: readonly [Row, Row, Row] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

/** CIE L*a*b* under D65 of a colour as somebody with this vision sees it. */
function lab([r, g, b]: Rgb, kind: keyof typeof simulated): Row {
  const seen = times(simulated[kind], [linear(r), linear(g), linear(b)]).map((v) =>
    Math.min(1, Math.max(0, v)),
  )
  const [x, y, z] = times(xyz, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0])
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/** The difference of two colours (CIE 1976) for a kind of vision; about 2 can just be seen side by side. */
export function apart(a: Rgb, b: Rgb, kind: keyof typeof simulated): number {
  const [one, other] = [lab(a, kind), lab(b, kind)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
