import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'

/** What programs write where a person's name would be. */
const nobody =
  /^(?:|-|\.|user|bruger|windows[- ]bruger|windows user|microsoft office[- ](?:bruger|user)|administrator|admin|owner|ejer|author|forfatter|unknown|ukendt|anonymous|anonym|untitled|ingen titel|microsoft (?:word|excel|powerpoint).{0,40}|python-docx|openpyxl|apache poi|un-named|libreoffice|pdf|\d{1,8}\.\w{3,4}|document\d*|dokument\d*|præsentation|powerpoint[- ]præsentation|powerpoint presentation)$/i

/** A property that says something, with its name. */
export function propertyThing(name: string, value: unknown): readonly HiddenThing[] {
  // some systems fill up what they write with zeros
  const said = typeof value === 'string' ? value.replace(/[\p{Cc}\s]+/gu, ' ').trim() : ''
  return nobody.test(said) || name.startsWith('PTEX')
    ? []
    : [{ kind: 'property', text: `${name}: ${said}`, at: null }]
}

/**
 * Properties whose words anybody can read in the document are not hidden: most titles, and an author who stands in it by
 * name.
 */
export function notSeen(things: readonly HiddenThing[], seen: readonly string[]): readonly HiddenThing[] {
  const folded = ` ${fold(seen.join(' '))} `
  return things.filter(({ kind, text }) => {
    if (kind !== 'property') return true
    const at = text.indexOf(':')
    const value = fold(text.slice(at + 1).replace(/\.(?:docx?|xlsx?|pptx?|odt|pdf)$/i, ''))
    if (folded.includes(` ${value} `)) return false
    const isTitle = /^(?:Title|Subject|Keywords|Category)$/.test(text.slice(0, at))
    return !(isTitle && value.split(' ').every((word) => folded.includes(` ${word} `)))
  })
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
