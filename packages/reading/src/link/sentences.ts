import type { Place } from '@pejl/domain/documents/read-item.ts'

/** A sentence as it is read: white space folded, with the place of its words in the text. */
export interface Sentence {
  readonly text: string
  readonly place: Place
}

// a full stop behind these does not end a sentence; nor behind a number ("den 15. november", "4. kvartal")
const short =
  /(?:^|[\s(])(?:bl\.a|f\.eks|m\.v|m\.fl|pr|kl|nr|pkt|jf|ca|stk|mio|kr|evt|dvs|hhv|ift|mht|pga|vedr|inkl|ekskl|d|tlf|afd|dok|ang|fx|resp|s)\.$/iu
const numbered = /(?:^|[\s(])\d{1,2}\.$/u

/**
 * The sentences of a text. An empty line ends one, and so does a line that begins a list item or is a heading of its
 * own; a line break inside running text does not.
 */
export function findSentences(text: string, offset = 0): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocksOf(text)) {
    let from = block.start
    for (const end of endsIn(text, block)) {
      add(sentences, text, from, end, offset)
      from = end
    }
    add(sentences, text, from, block.end, offset)
  }
  return sentences
}

const newBlock = /^\s*(?:#|[-–•*]\s|\d{1,2}[.)]\s+\p{L}|ad\.?\s*\d|at\s+\d|pejlemærke\s+\d)/iu

function blocksOf(text: string): readonly Place[] {
  const blocks: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    if (line.trim() === '') open = undefined
    else if (open && !newBlock.test(line)) open.end = end
    else {
      open = { start: at, end }
      blocks.push(open)
    }
    at = end + 1
  }
  return blocks
}

function endsIn(text: string, { start, end }: Place): readonly number[] {
  const ends: number[] = []
  const mark = /[.!?:][”"»)]?(?=\s+[\p{Lu}"”“»„\d])/gu
  mark.lastIndex = start
  for (let match = mark.exec(text); match && match.index < end; match = mark.exec(text)) {
    const stop = match.index + match[0].length
    const before = text.slice(Math.max(start, stop - 12), stop)
    const next = text.slice(stop).trimStart().charAt(0)
    const isNumber = numbered.test(before) || (match[0] === '.' && /\d/.test(next) && /\d\.$/.test(before))
    if (match[0].startsWith(':') || short.test(before) || isNumber) continue
    ends.push(stop)
  }
  return ends
}

function add(sentences: Sentence[], text: string, from: number, to: number, offset: number): void {
  const raw = text.slice(from, to)
  const folded = raw.replace(/\s+/g, ' ').trim()
  if (folded === '') return
  const start = from + raw.search(/\S/)
  sentences.push({
    text: folded,
    place: { start: offset + start, end: offset + from + raw.trimEnd().length },
  })
}
