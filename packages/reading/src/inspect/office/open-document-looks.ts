import { readXml } from '../xml.ts'

export interface Looks {
  /** Styles of words that are not shown. */
  readonly unseen: ReadonlySet<string>
  /** Styles of sheets and slides that are not shown. */
  readonly hidden: ReadonlySet<string>
}

/** The styles of an OpenDocument that hide what has them. */
export function looksOf(parts: readonly string[]): Looks {
  const unseen = new Set<string>()
  const hidden = new Set<string>()
  for (const xml of parts) {
    let style = ''
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style') style = attributes().name ?? ''
        if (style === '' || !name.endsWith('-properties')) return
        const { display = '', visibility = '' } = attributes()
        if (name === 'text-properties' && display === 'none') unseen.add(style)
        if (name === 'table-properties' && display === 'false') hidden.add(style)
        if (name === 'drawing-page-properties' && visibility === 'hidden') hidden.add(style)
      },
      close: (name) => {
        if (name === 'style') style = ''
      },
      text: () => undefined,
    })
  }
  return { unseen, hidden }
}
