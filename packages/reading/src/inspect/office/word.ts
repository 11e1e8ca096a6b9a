import type {
  FileInspection,
  FilePart,
  FilePlace,
  HiddenThing,
} from '@pejl/domain/publishing/file-inspection.ts'
import { eachStart, eachText } from '../xml.ts'
import { commentsIn } from './comments.ts'
import type { Package } from './open-package.ts'
import { unseenStyles } from './word-styles.ts'
import { wordsOfPart } from './word-words.ts'

const seenParts = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/

/** A Word document: its words with headers, footers, notes and text boxes; comments, changes and hidden runs apart. */
export function inspectWord(pack: Package): Pick<FileInspection, 'parts' | 'hidden'> {
  const unseen = unseenStyles(pack.xml('word/styles.xml') || '<none/>')
  const parts: FilePart[] = []
  const hidden: HiddenThing[] = []
  for (const name of pack.names) {
    const part = seenParts.exec(name)?.[1]
    if (part === undefined) continue
    const at = places[part] ?? null
    const words = wordsOfPart(pack.xml(name), unseen)
    parts.push({ at, text: words.text })
    hidden.push(...words.hidden.map((one) => ({ ...one, at })))
  }
  hidden.push(...commentsIn(pack, /^word\/comments\d*\.xml$/), ...keptValues(pack), ...boundData(pack))
  return { parts, hidden }
}

const places: Readonly<Record<string, FilePlace>> = {
  header: { kind: 'margin', margin: 'header' },
  footer: { kind: 'margin', margin: 'footer' },
  footnotes: { kind: 'margin', margin: 'note' },
  endnotes: { kind: 'margin', margin: 'note' },
}

/** Values that case systems keep in a document to fill it in with: names, addresses and numbers among them. */
function keptValues(pack: Package): readonly HiddenThing[] {
  if (!pack.names.includes('word/settings.xml')) return []
  const values: string[] = []
  eachStart(pack.xml('word/settings.xml'), (element, { name = '', val = '' }) => {
    if (element === 'docVar' && /\p{L}{2}|\d{4}/u.test(val)) values.push(`${name}: ${val}`)
  })
  return values.length > 0 ? [{ kind: 'kept-data', text: values.join('\n'), at: null }] : []
}

/** Data that fields of the document are bound to, or that a system has laid in it. */
function boundData({ names, xml }: Package): readonly HiddenThing[] {
  return names.flatMap((name): readonly HiddenThing[] => {
    if (!/^customXml\/item\d+\.xml$/.test(name)) return []
    const content = xml(name)
    if (/<(?:\w+:)?(?:Sources|contentTypeSchema|FormTemplates|schema|CoverPageProperties)[\s>]/.test(content))
      return []
    const values: string[] = []
    eachText(content, (element, text) => {
      if (/\p{L}{2}|\d{4}/u.test(text) && !/^(?:https?:|[{(]?[\da-f]{8}-|0x01)/i.test(text))
        values.push(`${element}: ${text}`)
    })
    return values.length > 0 ? [{ kind: 'kept-data', text: values.join('\n'), at: null }] : []
  })
}
