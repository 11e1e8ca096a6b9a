import type { z } from 'zod'

/** What is wrong with a value of a portfolio file, and where: `initiatives[3].weeks: skal være mindst 1`. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
  return `${where.replace(/^\./, '') || 'filen'}: ${wordsOf(issue)}`
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'mangler' : `skal være ${kinds[issue.expected] ?? issue.expected}`
    case 'too_small':
      return `skal være mindst ${issue.minimum}${countedIn(issue.origin)}`
    case 'too_big':
      return `må højst være ${issue.maximum}${countedIn(issue.origin)}`
    case 'invalid_value':
      return `skal være ${issue.values.map((value) => JSON.stringify(value)).join(' eller ')}`
    case 'unrecognized_keys':
      return `kender ikke ${issue.keys.map((key) => `»${key}«`).join(', ')}`
    case 'custom':
      return issue.message
    default:
      return 'har ikke den form, som docs/plan-file.md beskriver'
  }
}

const countedIn = (origin: string): string =>
  origin === 'string' ? ' tegn' : origin === 'array' ? ' i listen' : ''

const kinds: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
}

export const unknownIn = (where: string, id: string): string => `${where}: »${id}« findes ikke i filen`
