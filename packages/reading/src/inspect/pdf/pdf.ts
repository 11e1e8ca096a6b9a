import {
  type FileInspection,
  type FilePart,
  type HiddenThing,
  type UnreadPart,
  unreadFile,
} from '@pejl/domain/publishing/file-inspection.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LookInside, Patience } from '../patience.ts'
import { notSeen } from '../property.ts'
import { aroundPages, filesInside } from './around-pages.ts'
import { earlierWords } from './earlier-versions.ts'
import { layersOf } from './layers.ts'
import { lookAtPage } from './look-at-page.ts'
import { openingOf } from './opening.ts'
import { pagesText } from './page-numbers.ts'

const mostPages = 1_000

/** A PDF: its words page by page; and properties, notes, unseen text, layers that are off, files inside and scripts. */
export async function inspectPdf(
  bytes: Uint8Array,
  patience: Patience,
  lookInside: LookInside,
): Promise<FileInspection> {
  const task = getDocument(openingOf(bytes))
  try {
    const document = await task.promise
    const hidden: HiddenThing[] = [...(await aroundPages(document))]
    const layers = await layersOf(document)
    const parts: FilePart[] = []
    const [scanned, cut, late]: [number[], number[], number[]] = [[], [], []]
    for (let number = 1; number <= document.numPages; number += 1) {
      if (number > mostPages || patience.isOut()) {
        late.push(number)
        continue
      }
      const page = await document.getPage(number)
      const seen = await lookAtPage(page, layers)
      page.cleanup()
      parts.push({ at: { kind: 'page', pages: String(number) }, text: seen.text })
      hidden.push(...seen.hidden)
      if (seen.isPicture) scanned.push(number)
      if (seen.isCut) cut.push(number)
    }
    const said = new Set(hidden.filter(({ kind }) => kind === 'hidden-layer').map(({ text }) => text))
    for (const name of layers.names)
      if (![...said].some((text) => text.startsWith(`${name}:`)))
        hidden.push({ kind: 'hidden-layer', text: name, at: null })
    const texts = parts.map(({ text }) => text)
    hidden.push(...(await earlierWords(bytes, texts, patience)))
    const inside = await lookInside(await filesInside(document))
    const unread = [
      ...pagesUnread('scanned-pages', scanned),
      ...pagesUnread('too-large', cut),
      ...pagesUnread('too-slow', late),
      ...inside.unread,
    ]
    return {
      kind: 'pdf',
      parts: [...parts, ...inside.parts],
      hidden: [...notSeen(hidden, texts), ...inside.hidden],
      unread,
    }
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'PasswordException') return unreadFile('pdf', 'locked')
    throw fault
  } finally {
    await task.destroy()
  }
}

const pagesUnread = (reason: UnreadPart['reason'], pages: readonly number[]): readonly UnreadPart[] =>
  pages.length === 0 ? [] : [{ reason, at: { kind: 'page', pages: pagesText(pages) } }]
