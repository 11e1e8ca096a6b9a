import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The layers of a document (optional content, ISO 32000-1 8.11). */
export interface Layers {
  /** Names of those that are off when the document is opened. */
  readonly names: readonly string[]
  /** The name of the layer that keeps a content from being seen; null: it is seen. */
  readonly off: (content: unknown) => string | null
}

export async function layersOf(document: PDFDocumentProxy): Promise<Layers> {
  const config = await document.getOptionalContentConfig()
  const names: string[] = []
  const byId = new Map<string, string>()
  for (const [id, group] of config) {
    const { name, visible } = group as { readonly name?: string | null; readonly visible: boolean } // pdf.js' group
    byId.set(id as string, name ?? '') // it names its groups by text
    if (!visible) names.push(name ?? '')
  }
  const off = (content: unknown): string | null => {
    if (!content || config.isVisible(content)) return null
    const { id, ids } = content as { readonly id?: string; readonly ids?: readonly string[] } // a group, or several
    return byId.get(id ?? ids?.[0] ?? '') ?? ''
  }
  return { names, off }
}
