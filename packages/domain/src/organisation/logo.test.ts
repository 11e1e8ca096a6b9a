import { expect, it } from 'vitest'
import { checkLogo } from './logo.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, more = '') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${more}>${inside}</svg>`)
const png = (width: number, height: number) => {
  const file = new Uint8Array(70)
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(file.buffer).setUint32(16, width)
  new DataView(file.buffer).setUint32(20, height)
  return file
}

it('takes shapes, gradients, classes and what says how they look', () => {
  const inside =
    '<defs><style>.a{fill:#0b2e40}</style><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><g class="a"><path d="M0 0h5v5z" fill="url(#g)"/></g><title>Fjordby</title>'
  const checked = checkLogo(svg(inside))

  expect(checked.ok && new TextDecoder().decode(checked.value.bytes)).toContain(inside)
})

it('leaves out what drawing programs leave behind', () => {
  const checked = checkLogo(
    bytes(
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><!-- drawn --><svg viewBox="0 0 1 1" inkscape:version="1"><metadata><rdf:RDF><script>x()</script></rdf:RDF></metadata><rect width="1" height="1"/></svg>',
    ),
  )

  expect(checked.ok && new TextDecoder().decode(checked.value.bytes)).toBe(
    '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
  )
})

it.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a handler', svg('<rect width="1" height="1"/>', ' onload="alert(1)"')],
  ['a handler on a shape', svg('<rect onclick="x()" width="1"/>')],
  ['foreign content', svg('<foreignObject><p>hej</p></foreignObject>')],
  ['a picture from elsewhere', svg('<image href="https://example.com/x.png"/>')],
  ['a link', svg('<a href="javascript:x()"><rect/></a>')],
  ['a reference that multiplies', svg('<g id="a"/><use href="#a"/>')],
  ['a style that fetches', svg('<style>@import "https://example.com/x.css"</style>')],
  ['a fill from elsewhere', svg('<rect fill="url(https://example.com/x)"/>')],
  ['letters in a font', svg('<text>Fjordby</text>')],
  ['entities', bytes('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 1 1"><title>&a;</title></svg>')],
  ['tags that do not close', svg('<g><rect width="1" height="1"/>')],
  ['a shape outside the picture', bytes('<rect/><svg viewBox="0 0 1 1"></svg>')],
  ['a forest of shapes', svg('<g/>'.repeat(5_000))],
  ['a well without a bottom', svg('<g>'.repeat(60) + '</g>'.repeat(60))],
])('refuses an SVG with %s', (_what, file) => {
  expect(checkLogo(file)).toEqual({ ok: false, reason: 'unsafe-picture' })
})

it('takes a PNG by its header, and none that is larger than any sheet', () => {
  expect(checkLogo(png(400, 120)).ok).toBe(true)
  expect(checkLogo(png(40_000, 40_000))).toEqual({ ok: false, reason: 'too-large' })
  expect(checkLogo(png(0, 10))).toEqual({ ok: false, reason: 'not-a-picture' })
})

it('takes nothing else for a picture', () => {
  expect(checkLogo(bytes('GIF89a'))).toEqual({ ok: false, reason: 'not-a-picture' })
  expect(checkLogo(new Uint8Array([0xff, 0xd8, 0xff]))).toEqual({ ok: false, reason: 'not-a-picture' })
  expect(checkLogo(new Uint8Array(600_000))).toEqual({ ok: false, reason: 'too-large' })
})
