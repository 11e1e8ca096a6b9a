import { findCommittees, isCommitteeName } from './committees.ts'
import { routeHeadings } from './heading-words.ts'
import { fold } from './lines.ts'
import type { Section } from './sections.ts'

const sagstype =
  /^(?:beslutningssag|orienteringssag|orientering|drøftelsessag|temasag|drøftelse|beslutning)$/i

/** Reads the stops of a matter, in order, from `BUU, høring, BUU, ØK, KB`, a list, or a table of treatments. */
export function readRoute(section: Section, text: string): readonly string[] {
  if (!section.heading || !routeHeadings.has(section.heading.key)) return []
  const lines = section.lines.map((line) => fold(text.slice(line.start, line.end)))
  if (/^behandling/.test(section.heading.key)) return lines.filter(isCommitteeName)
  const listed = lines.filter((line) => line.length < 200 && !sagstype.test(line) && !/\.$/.test(line))
  return listed.slice(0, 12).flatMap((line) => splitStops(line))
}

/** Stops are set apart by commas, arrows or strokes; a comma inside a committee's own name sets nothing apart. */
function splitStops(line: string): readonly string[] {
  const pieces = line
    .split(/\s*(?:,|;|→|->|>|–| - |\/)\s*/)
    .filter((piece) => piece.length > 0)
    .flatMap(splitPair)
  const stops: string[] = []
  for (const piece of pieces) {
    const last = stops.at(-1)
    if (last && /^(?:\p{Ll}|og )/u.test(piece) && !/^(?:h.{1,2}ring|orientering|offentlig)/i.test(piece))
      stops[stops.length - 1] = `${last}, ${piece}`
    else if (piece.length <= 70 && (isStop(piece) || pieces.length > 1 || findCommittees(piece).length > 0))
      stops.push(piece)
  }
  return stops
}

/** "Økonomiudvalget og Byrådet" are two stops; "Kultur- og Fritidsudvalget" is one. */
function splitPair(piece: string): readonly string[] {
  const parts = piece.split(/ (?:og|samt) /)
  return parts.length > 1 && parts.every(isCommitteeName) ? parts : [piece]
}

function isStop(piece: string): boolean {
  return (
    /^[\p{Lu}]{1,5}$/u.test(piece) ||
    /h.{1,2}ring/i.test(piece) ||
    isCommitteeName(piece) ||
    piece.length < 30
  )
}
