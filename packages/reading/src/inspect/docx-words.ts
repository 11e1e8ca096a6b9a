import { type HiddenThing, shortened } from '@pejl/domain/publishing/file-inspection.ts'
import { readXml } from './xml.ts'

/** The words of one part of a Word document that are seen, and those that are not. */
export function readWords(xml: string): { readonly text: string; readonly hidden: readonly HiddenThing[] } {
  let text = ''
  const hidden: HiddenThing[] = []
  const tracked = { words: '', depth: 0 }
  let runHidden = false
  let inWords = false
  const keep = (kind: HiddenThing['kind'], words: string) => {
    if (words.trim() !== '') hidden.push({ kind, text: shortened(words), page: null })
  }
  const openers: Readonly<Record<string, () => void>> = {
    'w:r': () => {
      runHidden = false
    },
    'w:t': () => {
      inWords = true
    },
    'w:delText': () => {
      inWords = true
    },
    'w:tab': () => {
      text += '\t'
    },
    'w:br': () => {
      text += '\n'
    },
  }
  const changes = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo'])
  readXml(xml, {
    open: (name, attributes) => {
      openers[name]?.()
      if (changes.has(name)) tracked.depth += 1
      if (name === 'w:vanish' && !/^(?:0|false|off)$/.test(attributes()['w:val'] ?? '')) runHidden = true
    },
    close: (name) => {
      if (name === 'w:t' || name === 'w:delText') inWords = false
      if (name === 'w:p') text += '\n'
      if (!changes.has(name)) return
      tracked.depth -= 1
      if (tracked.depth > 0) return
      keep('tracked-change', tracked.words)
      tracked.words = ''
    },
    text: (words) => {
      if (!inWords) return
      if (tracked.depth > 0) tracked.words += words
      if (runHidden) keep('hidden-text', words)
      else if (tracked.depth === 0) text += words
    },
  })
  return { text, hidden }
}
