import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrastOf, formatHex, parseHex } from './oklch.ts'
import { brandSets, paletteOf, parseColour } from './palette.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

it('lets all words be read, whatever colours a municipality has', () => {
  fc.assert(
    fc.property(hex, hex, hex, (deep, accent, signal) => {
      const made = paletteOf({ deep, accent, signal })
      const pairs = [
        [made.onDeep, made.deep],
        [made.onDeepQuiet, made.deep],
        [made.ink, made.paper],
        [made.ink, made.shoal],
        [made.quiet, made.shoal],
        [made.accent, made.shoal],
        [made.deepText, made.mist],
        [made.onSignal, made.signal],
      ] as const
      return pairs.every(([front, ground]) => contrastOf(front, ground) >= 4.5)
    }),
    { seed: 20261129, numRuns: 300 },
  )
})

it('keeps colours that can be read as they are', () => {
  expect(paletteOf(brandSets.hav)).toMatchObject(brandSets.hav)
})

it('comes back to the same colour by way of lightness, chroma and hue', () => {
  for (const colour of ['#000000', '#ffffff', '#c2410c', '#0b2e40', '#f2c230']) {
    expect(formatHex(parseHex(colour))).toBe(colour)
  }
})

it('takes a colour as a browser sends it, and nothing else', () => {
  expect(parseColour('#C2410C')).toBe('#c2410c')
  expect(parseColour('red')).toBeUndefined()
  expect(parseColour('#fff')).toBeUndefined()
})
