import { contrastOf, formatHex, type Oklch, parseHex } from './oklch.ts'

/** A municipality's own colours, `#rrggbb`: a ground, one for words and lines upon paper, one that calls. */
export interface BrandColours {
  readonly deep: string
  readonly accent: string
  readonly signal: string
}

/** Ready-made sets to begin from; the first is Pejl's own. */
export const brandSets = {
  hav: { deep: '#0b2e40', accent: '#0a587a', signal: '#c2410c' },
  skov: { deep: '#173a2a', accent: '#1f6b45', signal: '#c2570c' },
  bordeaux: { deep: '#4a1426', accent: '#8a1f3f', signal: '#b7791f' },
  skifer: { deep: '#22272e', accent: '#3b5b8c', signal: '#b3261e' },
  sol: { deep: '#f2c230', accent: '#6b4e00', signal: '#a3341b' },
} as const satisfies Record<string, BrandColours>

/** The colours of a sheet, all `#rrggbb`. Text reaches 4.5 to 1 on what it stands on, marks and lines 3 to 1. */
export interface Palette extends BrandColours {
  readonly paper: string
  readonly mist: string
  readonly shoal: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly lineStrong: string
  readonly onDeep: string
  readonly onDeepQuiet: string
  readonly deepLine: string
  /** The ground as words upon paper. */
  readonly deepText: string
  readonly onSignal: string
  /** The bands of a beacon, upon deep. */
  readonly band: string
}

const paper = '#ffffff'

/** The colour a text names, or nothing when it is not `#rrggbb`. */
export function parseColour(text: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined
}

/**
 * Makes all of a sheet's colours from the municipality's. Theirs are kept where they can be read; else they are
 * darkened just as much as it takes. Tints take the hue of the ground.
 */
export function paletteOf(brand: BrandColours): Palette {
  const ground = parseHex(brand.deep)
  const tint = (l: number, c: number) => formatHex({ l, c: Math.min(c, ground.c), h: ground.h })
  const ink = tint(0.25, 0.035)
  const [mist, shoal] = [tint(0.972, 0.008), tint(0.918, 0.022)]
  const deep = readable(brand.deep, ink) ? brand.deep : darkenedFor(brand.deep, paper, 4.5)
  const onDeep = contrastOf(paper, deep) >= 4.5 ? paper : ink
  const signal = darkenedFor(brand.signal, paper, 4.5)
  return {
    paper,
    mist,
    shoal,
    ink,
    quiet: darkenedFor(tint(0.48, 0.03), shoal, 4.5),
    line: tint(0.88, 0.018),
    lineStrong: darkenedFor(tint(0.62, 0.03), mist, 3),
    deep,
    onDeep,
    onDeepQuiet: quieter(onDeep, deep),
    deepLine: mixed(deep, onDeep, 0.15),
    deepText: darkenedFor(deep, shoal, 4.5),
    onSignal: paper,
    accent: darkenedFor(brand.accent, shoal, 4.5),
    signal,
    band: contrastOf(signal, deep) >= 1.6 ? signal : paper,
  }
}

const readable = (ground: string, ink: string): boolean =>
  contrastOf(paper, ground) >= 4.5 || contrastOf(ink, ground) >= 4.5

function darkenedFor(hex: string, ground: string, ratio: number): string {
  const colour = parseHex(hex)
  for (let l = colour.l; l > 0; l -= 0.01) {
    const darker = l === colour.l ? hex : formatHex({ ...colour, l })
    if (contrastOf(darker, ground) >= ratio) return darker
  }
  return '#000000'
}

/** Between what stands on a ground and the ground, as near the ground as can be read well. */
function quieter(front: string, ground: string): string {
  const parts = [0.36, 0.28, 0.2, 0.1, 0]
  return parts.map((part) => mixed(front, ground, part)).find((one) => contrastOf(one, ground) >= 5) ?? front
}

function mixed(one: string, other: string, part: number): string {
  const [a, b] = [rectangular(parseHex(one)), rectangular(parseHex(other))]
  const between = (x: number, y: number) => x + (y - x) * part
  const [l, x, y] = [between(a.l, b.l), between(a.x, b.x), between(a.y, b.y)]
  return formatHex({ l, c: Math.hypot(x, y), h: Math.atan2(y, x) })
}

const rectangular = ({ l, c, h }: Oklch) => ({ l, x: c * Math.cos(h), y: c * Math.sin(h) })
