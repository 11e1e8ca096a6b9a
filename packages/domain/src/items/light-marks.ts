/** A stretch of words, perhaps with weight. */
export interface MarkedWords {
  readonly text: string
  readonly weight: 'plain' | 'strong' | 'emphasis'
}

/** A block of a text with light marks. */
export type MarkedBlock =
  | { readonly kind: 'heading'; readonly words: readonly MarkedWords[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly MarkedWords[])[] }
  | { readonly kind: 'list'; readonly points: readonly (readonly MarkedWords[])[] }
  | { readonly kind: 'numbered'; readonly from: number; readonly points: readonly (readonly MarkedWords[])[] }

/**
 * Reads the light marks of a plain text: `## heading`, `- point`, `1. point`, an empty line between paragraphs, and
 * `**strong**` and `*emphasis*` within a line. Everything else is words: no marks of any other language mean anything, so
 * a page, a PDF and a DOCX are made of the same blocks and nothing in a text can become code.
 */
export function blocksOf(text: string): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)) {
    let lines: string[] = []
    const flush = () => {
      const said = lines.map((line) => line.trim()).filter((line) => line !== '')
      if (said.length > 0) blocks.push({ kind: 'paragraph', lines: said.map(wordsOf) })
      lines = []
    }
    for (const line of part.split('\n')) {
      const block = lineBlock(line)
      if (!block) {
        lines.push(line)
        continue
      }
      flush()
      const last = blocks.at(-1)
      const joined = last && joinPoints(last, block)
      if (joined) blocks[blocks.length - 1] = joined
      else blocks.push(block)
    }
    flush()
  }
  return blocks
}

/** A block as text alone. */
export function plainText(blocks: readonly MarkedBlock[]): string {
  const said = (words: readonly MarkedWords[]) => words.map(({ text }) => text).join('')
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return said(block.words)
        case 'paragraph':
          return block.lines.map(said).join('\n')
        default:
          return block.points.map(said).join('\n')
      }
    })
    .join('\n\n')
}

function lineBlock(line: string): MarkedBlock | undefined {
  const heading = /^\s{0,3}#{1,6}\s+(.*\S)\s*$/.exec(line)?.[1]
  if (heading) return { kind: 'heading', words: wordsOf(heading) }
  const point = /^\s*[-*•–]\s+(.*\S)\s*$/.exec(line)?.[1]
  if (point) return { kind: 'list', points: [wordsOf(point)] }
  const numbered = /^\s*(\d{1,3})[.)]\s+(.*\S)\s*$/.exec(line)
  if (!numbered) return undefined
  return { kind: 'numbered', from: Number(numbered[1]), points: [wordsOf(numbered[2] ?? '')] }
}

function joinPoints(last: MarkedBlock, next: MarkedBlock): MarkedBlock | undefined {
  if (last.kind === 'list' && next.kind === 'list')
    return { kind: 'list', points: [...last.points, ...next.points] }
  // a number that does not follow begins a list of its own: "2024. " at a line's start is a year, too
  if (last.kind === 'numbered' && next.kind === 'numbered' && next.from === last.from + last.points.length)
    return { ...last, points: [...last.points, ...next.points] }
  return undefined
}

function wordsOf(line: string): readonly MarkedWords[] {
  const words: MarkedWords[] = []
  let from = 0
  for (const match of line.matchAll(/\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)([^*]+?)(?<=\S)\*/g)) {
    if (match.index > from) words.push({ text: line.slice(from, match.index), weight: 'plain' })
    words.push(
      match[1] === undefined
        ? { text: match[2] ?? '', weight: 'emphasis' }
        : { text: match[1], weight: 'strong' },
    )
    from = match.index + match[0].length
  }
  if (from < line.length) words.push({ text: line.slice(from), weight: 'plain' })
  return words
}
