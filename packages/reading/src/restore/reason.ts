import type { Choice } from './decide.ts'

/** Says in Danish why a word was changed, for the person who reviews. */
export function reasonFor(from: string, to: string, choice: Choice): string {
  const how = misreading(from, to)
  if (choice.by === 'document') return `Andre steder i dokumentet peger på »${to}«; ${how}`
  if (choice.by === 'context') return `Ordene omkring peger på »${to}« og ikke »${from}«; ${how}`
  if (choice.kind === 'compound')
    return `»${to}« kan sættes sammen af danske ord, det kan »${from}« ikke; ${how}`
  if (choice.kind === 'name') return `»${to}« er et kendt navn; ${how}`
  if (choice.kind === 'spelt') return `»${from}« er ikke dansk stavning, det er »${to}«; ${how}`
  return `Ordbogen kender »${to}«; ${how}`
}

/** The first place where the two differ, as `OCR læser ofte ø som e`. */
function misreading(from: string, to: string): string {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const letter = b[start] ?? ''
  const rest = b.slice(start + 1)
  let end = a.length
  if (/[æøå]/.test(letter)) {
    end = start + 1
    const lead = rest[0] ?? ''
    while (end < a.length && end - start < 3 && lead !== '' && a[end] !== lead) end++
    const seen = from.slice(start, end)
    return seen === '' ? `OCR taber ofte ${letter}` : `OCR læser ofte ${letter} som ${seen}`
  }
  return 'OCR har læst et bogstav forkert'
}
