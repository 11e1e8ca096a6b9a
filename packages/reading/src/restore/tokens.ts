/** A piece of the text that may be one word, or half of one beside a hyphen. */
export interface Token {
  readonly at: number
  readonly line: number
  readonly column: number
  readonly text: string
  /** First word of its line or after a full stop. */
  readonly opens: boolean
  /** What stands right before and right after inside the same run of characters. */
  readonly before: string
  readonly after: string
  /** Is there a letter in it, and nothing that makes it a number, an address or a code? */
  readonly isWord: boolean
}

const run = /\S+/g
const address =
  /:\/\/|^www\.|[^\s@]@[^\s@]+\.[a-z]{2,}|\.(?:dk|com|org|eu|net|pdf|docx?|xlsx?|html?)\b|_|\\|^\/|^[^/]*\/[^/]*\/[^/]*$/i
/** The name of an attached file, when it is one Danish word, is text; longer ones with underscores are codes. */
const fileName = /^[\p{L}@&-]{4,}\.(?:pdf|docx?|xlsx?)[.,)]*$/u
const piece = /[\p{L}\p{M}@&#£©®¢$!{|\]\d¥§*%'’]+/gu
const edge = /^[!{|\]*'’%$§]+|[!{|\]*'’%$#]+$/gu
/** Longer runs of letters are no words but codes. */
const longest = 45
/** A product's name such as GreenLab; å may be read as A, and some small letters as their capitals. */
const innerCapital = /\p{Ll}[B-HJL-UX-Z]\p{Ll}/u
const letters = /\p{L}/u
const wordLike = /^[\p{L}\p{M}@&#£©®¢§{|\]!$46013\d]+$/u

/** Cuts a text into tokens, in order of place. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let start = 0
  let line = 0
  let opens = true
  for (const content of text.split('\n')) {
    line++
    opens = true
    for (const match of content.matchAll(run)) {
      const chunk = match[0]
      const place = start + match.index
      const skip = address.test(chunk) && !fileName.test(chunk)
      for (const part of chunk.matchAll(piece)) {
        const lead = /^[!{|\]*'’%$§]+/u.exec(part[0])?.[0].length ?? 0
        const core = part[0].replace(edge, '')
        if (core === '') continue
        const from = part.index + lead
        tokens.push({
          at: place + from,
          line,
          column: match.index + from + 1,
          text: core,
          opens: opens && from <= 2,
          before: chunk.slice(0, from),
          after: chunk.slice(from + core.length),
          isWord: !skip && chunk[from - 1] !== '.' && isWordLike(core),
        })
      }
      opens = /[.!?:]["”’)]*$/.test(chunk) || (opens && !letters.test(chunk))
    }
    start += content.length + 1
  }
  return tokens
}

function isWordLike(core: string): boolean {
  if (core.length < 2 || core.length > longest || !wordLike.test(core) || !letters.test(core)) return false
  if (innerCapital.test(core)) return false
  const digits = core.replace(/\D/g, '').length
  if (digits === 0) return true
  return digits === 1 && /[\p{Ll}]/u.test(core) && !/^\D\d$/u.test(core.replace(/^[a-z]4$/u, 'xx'))
}
