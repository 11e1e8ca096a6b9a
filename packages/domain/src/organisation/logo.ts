import { ok, type Result, refuse } from '../common/result.ts'
import { tidySvg } from './tidy-svg.ts'

/** A municipality's logo, as a file that may be drawn: nothing in it runs, fetches or grows without end. */
export interface Logo {
  readonly format: 'svg' | 'png'
  readonly bytes: Uint8Array
}

export type LogoRefusal = 'not-a-picture' | 'too-large' | 'unsafe-picture'

const largest = 500_000
/** Most dots on a side of a PNG: an A2 at 150 an inch is less. */
const widest = 4_000

/** Takes an uploaded file for a logo when it is a PNG or an SVG that is safe to draw; the name does not matter. */
export function checkLogo(bytes: Uint8Array): Result<Logo, LogoRefusal> {
  if (bytes.length > largest) return refuse('too-large')
  if (startsWith(bytes, pngMark)) return checkPng(bytes)
  const text = decoded(bytes)
  if (text === undefined || !/<svg[\s>]/i.test(text.slice(0, 5_000))) return refuse('not-a-picture')
  const tidy = tidySvg(text)
  return tidy.ok ? ok({ format: 'svg', bytes: new TextEncoder().encode(tidy.value) }) : tidy
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The header comes first and says a size; PNG specification 11.2.2. A small file can be a very large picture. */
function checkPng(bytes: Uint8Array): Result<Logo, LogoRefusal> {
  if (bytes.length < 57) return refuse('not-a-picture')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return refuse('not-a-picture')
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width === 0 || height === 0) return refuse('not-a-picture')
  return width > widest || height > widest ? refuse('too-large') : ok({ format: 'png', bytes })
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
