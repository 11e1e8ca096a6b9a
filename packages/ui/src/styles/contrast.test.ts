import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightPart = '', darkPart = ''] = sheet.split('@media screen and (prefers-color-scheme: dark)')
const light = colours(lightPart)
const dark = new Map([...light, ...colours(darkPart)])

/** WCAG 2.2, 1.4.3: text against what it stands on. */
const text = [
  ['--ink', '--paper'],
  ['--ink', '--mist'],
  ['--ink', '--raised'],
  ['--ink', '--mark'],
  ['--ink', '--mark-target'],
  ['--ink', '--restored'],
  ['--ink', '--due-back'],
  ['--ink', '--neutral-back'],
  ['--quiet', '--paper'],
  ['--quiet', '--mist'],
  ['--quiet', '--raised'],
  ['--accent', '--paper'],
  ['--accent', '--mist'],
  ['--accent', '--raised'],
  ['--on-accent', '--accent'],
  ['--signal', '--paper'],
  ['--on-signal', '--signal'],
  ['--on-deep', '--deep'],
  ['--on-deep-quiet', '--deep'],
  ['--done', '--done-back'],
  ['--ahead', '--ahead-back'],
  ['--due', '--due-back'],
  ['--late', '--late-back'],
  ['--late', '--paper'],
  ['--unknown', '--unknown-back'],
] as const

/** WCAG 2.2, 1.4.11: the edges of controls and the parts of pictures. */
const graphics = [
  ['--line-strong', '--paper'],
  ['--line-strong', '--raised'],
  ['--line-strong', '--mist'],
  ['--focus', '--paper'],
  ['--accent', '--paper'],
  ['--signal-on-deep', '--deep'],
] as const

it.each(text)('lets %s be read on %s in light and dark', (front, back) => {
  expect(contrast(light, front, back)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(dark, front, back)).toBeGreaterThanOrEqual(4.5)
})

it.each(graphics)('lets %s be seen on %s in light and dark', (front, back) => {
  expect(contrast(light, front, back)).toBeGreaterThanOrEqual(3)
  expect(contrast(dark, front, back)).toBeGreaterThanOrEqual(3)
})

function colours(css: string): ReadonlyMap<string, string> {
  const found = css.matchAll(/(--[\w-]+):[^;]*?(#[0-9a-f]{6})\)?;/g)
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]))
}

function contrast(theme: ReadonlyMap<string, string>, front: string, back: string): number {
  const [one, other] = [luminance(theme.get(front)), luminance(theme.get(back))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** Relative luminance as WCAG defines it; a colour that is missing fails every comparison. */
function luminance(colour: string | undefined): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? '', 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
