import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { KeptFile } from '../patience.ts'
import { propertyThing } from '../property.ts'

/** Names of who wrote it and of what it was; what made it says nothing of anybody. */
const telling = ['Title', 'Author', 'Subject', 'Keywords'] as const

/** What a document says of itself, and what it does. */
export async function aroundPages(document: PDFDocumentProxy): Promise<readonly HiddenThing[]> {
  const { info, metadata } = await document.getMetadata()
  const said = info as Readonly<Record<string, unknown>> // what the file says of itself
  const creator: unknown = metadata?.get('dc:creator')
  const authors = [said.Author, ...(Array.isArray(creator) ? creator : [creator])]
  const properties = [
    ...telling.filter((name) => name !== 'Author').map((name) => [name, said[name]] as const),
    ...[...new Set(authors)].map((author) => ['Author', author] as const),
    ...Object.entries((said.Custom ?? {}) as Readonly<Record<string, unknown>>), // properties of the file's own making
  ].flatMap(([name, value]) => propertyThing(name, value))
  const scripts = (await document.getJSActions()) as object | null
  const script: readonly HiddenThing[] = scripts ? [{ kind: 'script', text: 'JavaScript', at: null }] : []
  return [...properties, ...script]
}

/** Files inside a document, those pinned to its pages as well. */
export async function filesInside(document: PDFDocumentProxy): Promise<readonly KeptFile[]> {
  const kept = (await document.getAttachments()) as Readonly<
    Record<string, { readonly filename?: string; readonly content?: Uint8Array }>
  > | null // pdf.js' own
  return Object.entries(kept ?? {}).map(([name, { filename, content }]) => ({
    name: filename ?? name,
    bytes: content ?? new Uint8Array(),
  }))
}
