import { expect, it } from 'vitest'
import { decodeText } from './text.ts'

const danish = 'Rødgrød på åen'
const utf8 = new TextEncoder().encode(danish)

function utf16(text: string, bigEndian: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
  })
}

it.each([
  ['UTF-8', [...utf8]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8]],
  ['UTF-16 little endian with a mark', [0xff, 0xfe, ...utf16(danish, false)]],
  ['UTF-16 big endian with a mark', [0xfe, 0xff, ...utf16(danish, true)]],
  ['UTF-16 little endian without a mark', utf16(danish, false)],
  ['UTF-16 big endian without a mark', utf16(danish, true)],
  ['Latin-1', [...danish].map((letter) => letter.charCodeAt(0))],
])('reads %s', (_name, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: true, value: danish })
})

it.each([
  ['empty', new Uint8Array()],
  ['empty', new TextEncoder().encode(' \n\t ')],
  ['not-text', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)],
  ['not-text', new TextEncoder().encode('%PDF-1.7 renamed')],
  ['no-words', new TextEncoder().encode('12 34 -- 56')],
  ['too-large', new Uint8Array(20 * 1024 * 1024 + 1)],
] as const)('refuses as %s', (reason, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: false, reason })
})

it('keeps a text with a stray control character', () => {
  expect(decodeText(new TextEncoder().encode('Side 1\u000cSide to')).ok).toBe(true)
})

it('reads å written as a and a ring like any other å', () => {
  const decoded = decodeText(new TextEncoder().encode('Mødet på rådhuset'.normalize('NFD')))

  expect(decoded).toEqual({ ok: true, value: 'Mødet på rådhuset' })
})

it('keeps æ, ø and å of a UTF-8 text in which a byte is broken', () => {
  const text = new TextEncoder().encode('Børne- og Ungeudvalget får på mødet en ændret plan at se på.')
  const decoded = decodeText(Uint8Array.of(...text, 0xff))

  expect(decoded.ok && decoded.value).toMatch(/^Børne- og Ungeudvalget får på mødet/)
})
