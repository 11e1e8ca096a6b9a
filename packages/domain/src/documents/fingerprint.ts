import { foldDanish } from '../common/danish.ts'

/**
 * A short name for a piece of text that stays the same when white space, case or the letters that OCR confuses
 * change ("fzlles" and "fælles", "Omriadet" and "området"): made from the consonants that survive. 53 bits as hex;
 * not a checksum, and no secret.
 */
export function fingerprint(text: string): string {
  const folded = foldDanish(text)
  const skeleton = folded.replace(/[^bcdfgjkmnpqrstvwx2-9]/g, '')
  return hash53(skeleton.length >= 3 ? skeleton : folded.replace(/\s+/g, ' ').trim())
}

// cyrb53 by bryc, public domain
function hash53(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16)
}
