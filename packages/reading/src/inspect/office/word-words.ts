import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { type Attributes, readXml } from '../xml.ts'
import { isOn } from './word-styles.ts'

const changes = new Set(['del', 'ins', 'moveFrom', 'moveTo'])

/** The words of one part of a Word document that are seen, and those that are not. */
export function wordsOfPart(
  xml: string,
  unseen: ReadonlySet<string>,
): { readonly text: string; readonly hidden: readonly HiddenThing[] } {
  let text = ''
  const hidden: HiddenThing[] = []
  const change = { words: '', by: '', kinds: [] as string[] }
  let secret = { kind: 'hidden-text' as HiddenThing['kind'], words: '' }
  const run = { isUnseen: false, isWhite: false, isTiny: false, isMarked: false }
  const paragraph = { isUnseen: false, isShaded: false }
  let [inWords, tables, shapes, fallbacks, inRunProperties] = [false, 0, 0, 0, false]

  const keepSecret = () => {
    if (secret.words.trim() !== '') hidden.push({ kind: secret.kind, text: secret.words.trim(), at: null })
    secret = { kind: 'hidden-text', words: '' }
  }
  const hiding = (): HiddenThing['kind'] | null => {
    if (run.isUnseen || paragraph.isUnseen) return 'hidden-text'
    if (run.isTiny) return 'tiny-text'
    // a table, a shape or a shaded paragraph may have a background that white stands out from
    const isBare = tables === 0 && shapes === 0 && !paragraph.isShaded && !run.isMarked
    return run.isWhite && isBare ? 'same-colour-text' : null
  }
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: () => Object.assign(paragraph, { isUnseen: false, isShaded: false }),
    r: () => Object.assign(run, { isUnseen: false, isWhite: false, isTiny: false, isMarked: false }),
    rPr: () => {
      inRunProperties = true
    },
    t: () => {
      inWords = true
    },
    delText: () => {
      inWords = true
    },
    tab: () => {
      if (!inRunProperties) text += '\t'
    },
    br: () => {
      text += '\n'
    },
    tbl: () => {
      tables += 1
    },
    drawing: () => {
      shapes += 1
    },
    pict: () => {
      shapes += 1
    },
    Fallback: () => {
      fallbacks += 1
    },
    // what a picture shows, for those who hear it
    docPr: (attributes) => {
      const { descr = '' } = attributes()
      if (descr.trim() !== '') text += ` ${descr} `
    },
    vanish: (attributes) => {
      run.isUnseen = isOn(attributes().val)
    },
    rStyle: (attributes) => {
      if (unseen.has(attributes().val ?? '')) run.isUnseen = true
    },
    pStyle: (attributes) => {
      if (unseen.has(attributes().val ?? '')) paragraph.isUnseen = true
    },
    color: (attributes) => {
      run.isWhite = /^(?:ffffff|fefefe|white)$/i.test(attributes().val ?? '')
    },
    sz: (attributes) => {
      run.isTiny = Number(attributes().val ?? 24) <= 2
    },
    highlight: () => {
      run.isMarked = true
    },
    shd: () => {
      if (inRunProperties) run.isMarked = true
      else paragraph.isShaded = true
    },
  }
  readXml(xml, {
    open: (name, attributes) => {
      if (changes.has(name)) {
        change.kinds.push(name)
        change.by = attributes().author ?? ''
      }
      if (fallbacks === 0 || name === 'Fallback') openers[name]?.(attributes)
    },
    close: (name) => {
      if (name === 't' || name === 'delText') inWords = false
      if (name === 'rPr') inRunProperties = false
      if (name === 'tbl') tables -= 1
      if (name === 'drawing' || name === 'pict') shapes -= 1
      if (name === 'Fallback') fallbacks -= 1
      if (name === 'p') {
        text += '\n'
        if (secret.words !== '') secret.words += '\n'
      }
      if (!changes.has(name)) return
      change.kinds.pop()
      if (change.kinds.length > 0 || change.words.trim() === '') return
      const words = change.words.trim()
      hidden.push({ kind: 'tracked-change', text: change.by ? `${change.by}: ${words}` : words, at: null })
      change.words = ''
    },
    text: (words) => {
      if (!inWords || fallbacks > 0) return
      const isGone = change.kinds.some((kind) => kind === 'del' || kind === 'moveFrom')
      if (change.kinds.length > 0) change.words += words
      const kind = isGone ? null : hiding()
      if (kind !== secret.kind || kind === null) keepSecret()
      if (kind) secret = { kind, words: secret.words + words }
      else if (!isGone) text += words
    },
  })
  keepSecret()
  return { text, hidden }
}
