import { ok, type Result, refuse } from '../common/result.ts'

/** What a logo is drawn with. Text would need a font we do not have; pictures, links and `use` reach out or multiply. */
const shapes = new Set(
  `svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath title desc
  style`.split(/\s+/),
)

/** Left out with all within them: what drawing programs leave behind. */
const leavings = /^(?:metadata|switch|sodipodi:.*|inkscape:.*|rdf:.*|cc:.*|dc:.*|i:.*|serif:.*)$/

const attributes = new Set(
  `id class d points x y x1 y1 x2 y2 cx cy r rx ry fx fy width height viewBox transform offset style version xmlns
  preserveAspectRatio gradientUnits gradientTransform clipPathUnits clip-path clip-rule color display fill fill-opacity
  fill-rule opacity stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width stop-color stop-opacity visibility`.split(/\s+/),
)

const mostElements = 4_000
const deepest = 40

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g

/**
 * Writes an SVG anew with nothing but shapes, gradients and their looks. Refuses what could run, fetch or multiply:
 * scripts, handlers, links, foreign content, entities, and anything that is not well-formed.
 */
export function tidySvg(text: string): Result<string, 'unsafe-picture'> {
  const written: string[] = []
  const open: string[] = []
  let [left, elements] = [0, 0] // how deep inside what is left out
  for (const [, cdata, slash = '', name = '', given = '', closed = '', words, stray] of text.matchAll(
    token,
  )) {
    if (stray !== undefined) return refuse('unsafe-picture')
    if (words !== undefined || cdata !== undefined) {
      const said = cdata ?? words ?? ''
      if (left === 0 && !isPlain(said, open.at(-1))) return refuse('unsafe-picture')
      if (left === 0) written.push(cdata === undefined ? said : escaped(said))
      continue
    }
    if (name === '') continue // a comment, or what stands before the picture
    if (slash !== '') {
      if (open.pop() !== name) return refuse('unsafe-picture')
      if (left > 0) left -= 1
      else written.push(`</${name}>`)
      continue
    }
    elements += 1
    const isLeft = left > 0 || leavings.test(name)
    if (elements > mostElements || open.length >= deepest) return refuse('unsafe-picture')
    if (!isLeft && (!shapes.has(name) || (open.length === 0) !== (name === 'svg')))
      return refuse('unsafe-picture')
    const kept = isLeft ? '' : keptAttributes(given)
    if (kept === undefined) return refuse('unsafe-picture')
    if (!isLeft) written.push(`<${name}${kept}${closed}>`)
    if (closed === '') {
      open.push(name)
      if (isLeft) left += 1
    }
  }
  return open.length === 0 && elements > 0 ? ok(written.join('').trim()) : refuse('unsafe-picture')
}

/** The attributes that say how a shape looks; nothing when one would run or fetch. */
function keptAttributes(given: string): string | undefined {
  const kept: string[] = []
  for (const [, name = '', inDouble, inSingle] of given.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const value = inDouble ?? inSingle ?? ''
    if (/^on/i.test(name) || /href$/i.test(name)) return undefined
    if (!attributes.has(name)) continue
    if (!isSafeValue(value)) return undefined
    kept.push(` ${name}="${value.replaceAll('"', '&quot;')}"`)
  }
  return kept.join('')
}

/** References stay within the picture; entities other than the five of XML are not read. */
const isSafeValue = (value: string): boolean =>
  !/&(?!(?:amp|lt|gt|quot|apos|#\d+);)|javascript:|expression|@import|\\/i.test(value) &&
  !/url\((?!\s*['"]?#[\w-]+['"]?\s*\))/i.test(value)

function isPlain(words: string, inside: string | undefined): boolean {
  if (words.trim() === '' || words.trim() === '\ufeff') return true
  if (inside === 'title' || inside === 'desc') return !words.includes('&') || isSafeValue(words)
  return inside === 'style' && isSafeValue(words) && !/[<@]/.test(words)
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
