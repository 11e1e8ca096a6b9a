import { unzipSync } from 'fflate'

/** A zip's parts that are looked into, unpacked. */
export interface Package {
  readonly names: readonly string[]
  readonly xml: (name: string) => string
  readonly bytes: (name: string) => Uint8Array
  /** Whether something was so large, or so much, that it was left packed. */
  readonly isCut: boolean
}

const mostUnpacked = 150_000_000
const largestPart = 60_000_000
const mostParts = 4_000
const wanted = /\.(?:xml|rels|vml|jpe?g|png|bin|docx|xlsx|pptx|docm|xlsm|pdf|odt|ods|txt)$/i
const always = /^(?:ObjectReplacements|Thumbnails)\//

/** Unpacks no more than can be borne: a small file can say that it holds gigabytes, and hold them. */
export function openPackage(zip: Uint8Array): Package {
  let left = mostUnpacked
  let isCut = false
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name) || always.test(name)) return false
      const fits = originalSize <= Math.min(left, largestPart) && left > 0
      if (fits) left -= Math.max(originalSize, mostUnpacked / mostParts / 4)
      else isCut = true
      return fits
    },
  })
  const bytes = (name: string) => files[name] ?? new Uint8Array()
  return { names: Object.keys(files), bytes, xml: (name) => decoded(bytes(name)), isCut }
}

function decoded(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}
