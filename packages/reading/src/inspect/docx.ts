import { type FileInspection, type HiddenThing, shortened } from '@pejl/domain/publishing/file-inspection.ts'
import { unzipSync } from 'fflate'
import { readWords } from './docx-words.ts'
import { eachText } from './xml.ts'

const mostUnpacked = 200_000_000

/** A Word document: its words with headers, footers and notes; comments, changes, hidden runs and properties apart. */
export function inspectDocx(bytes: Uint8Array): FileInspection | undefined {
  const files = unpack(bytes)
  const names = Object.keys(files)
  if (!names.includes('word/document.xml')) return undefined
  const parts = names
    .filter((name) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .map((name) => readWords(textOf(files[name])))
  return {
    isRead: true,
    text: parts.map(({ text }) => text).join('\n'),
    hidden: [...parts.flatMap(({ hidden }) => hidden), ...commentsIn(files), ...around(files)],
  }
}

/** Another kind of office file: its words are not read, its properties are. */
export function inspectPackage(bytes: Uint8Array): FileInspection {
  return { isRead: false, text: '', hidden: around(unpack(bytes)) }
}

type Files = Readonly<Record<string, Uint8Array>>

function unpack(bytes: Uint8Array): Files {
  let left = mostUnpacked
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted = /\.(?:xml|rels)$/.test(name) && originalSize <= left
      if (isWanted) left -= originalSize
      return isWanted || /\/embeddings\//.test(name) ? isWanted : false
    },
  })
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())

function commentsIn(files: Files): readonly HiddenThing[] {
  const comments: HiddenThing[] = []
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^(?:word\/comments|(?:xl|ppt)\/comments\/?)[^/]*\.xml$/.test(name)) continue
    const { text } = readWords(textOf(bytes))
    for (const one of text.split('\n'))
      if (one.trim() !== '') comments.push({ kind: 'comment', text: shortened(one), page: null })
  }
  return comments
}

/** Properties that say who wrote it, where, and by what name it was kept. */
const telling = new Set([
  'dc:creator',
  'cp:lastModifiedBy',
  'dc:title',
  'dc:subject',
  'dc:description',
  'cp:keywords',
  'cp:category',
  'Company',
  'Manager',
  'vt:lpwstr',
])

function around(files: Files): readonly HiddenThing[] {
  const found: HiddenThing[] = []
  for (const [name, bytes] of Object.entries(files))
    if (/^docProps\/[^/]+\.xml$/.test(name))
      eachText(textOf(bytes), (element, text) => {
        if (telling.has(element) && text.trim() !== '')
          found.push({
            kind: 'property',
            text: shortened(`${element.split(':').at(-1)}: ${text}`),
            page: null,
          })
      })
  return found
}
