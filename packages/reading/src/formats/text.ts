import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ReadingRefusal } from '@pejl/domain/documents/reading.ts'

/** 20 MB: a year of minutes is a tenth of it. */
const largest = 20 * 1024 * 1024

const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g

/**
 * Decodes a plain text file: UTF-8, UTF-16 in either order (byte order mark or not), else Windows-1252, which
 * holds Latin-1. Refuses what is empty, above 20 MB, not text at all, or text without a word in it.
 */
export function decodeText(bytes: Uint8Array): Result<string, ReadingRefusal> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > largest) return refuse('too-large')
  const text = decode(bytes)
  if (text === undefined || isBinary(text)) return refuse('not-text')
  if (text.trim() === '') return refuse('empty')
  // å may come as a and a ring; every pattern and word list has it as one letter
  return /\p{L}{2}/u.test(text) ? ok(text.normalize('NFC')) : refuse('no-words')
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes)
  const [even, odd] = zeroShares(bytes)
  if (odd > 0.7 && even < 0.05) return as('utf-16le', bytes)
  if (even > 0.7 && odd < 0.05) return as('utf-16be', bytes)
  return as('utf-8', bytes) ?? mostlyUtf8(bytes) ?? as('windows-1252', bytes)
}

/** UTF-8 with a few broken bytes: read as Windows-1252 every æ, ø and å would be broken for the sake of those. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0
  return whole > broken * 4 ? text : undefined
}

function as(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The shares of zero bytes at even and odd places: Danish in UTF-16 has a zero in nearly every pair. */
function zeroShares(bytes: Uint8Array): readonly [number, number] {
  const length = Math.min(bytes.length, 4000)
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++
  return [even / Math.ceil(length / 2), odd / Math.max(1, Math.floor(length / 2))]
}

/** A stray control character is damage in a text; one in five hundred is another kind of file. */
function isBinary(text: string): boolean {
  if (/^(%PDF-|PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0)/.test(text)) return true
  const strange = text.match(control)?.length ?? 0
  return strange > Math.max(3, text.length / 500)
}
