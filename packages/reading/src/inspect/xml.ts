import { Parser } from 'saxen'

/** Reads XML without a document type: entities of a file's own are not resolved. */
export function readXml(
  xml: string,
  on: {
    readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void
    readonly close: (name: string) => void
    readonly text: (text: string) => void
  },
): void {
  const parser = new Parser()
  parser.on('openTag', (name, attributes) => on.open(name, attributes))
  parser.on('closeTag', (name) => on.close(name))
  parser.on('text', (text, decode) => on.text(decode(text)))
  parser.on('cdata', (text) => on.text(text))
  parser.on('error', (fault) => {
    throw fault
  })
  parser.parse(xml)
}

/** The text of every element, with the element's name. */
export function eachText(xml: string, tell: (element: string, text: string) => void): void {
  const path: string[] = []
  readXml(xml, {
    open: (name) => path.push(name),
    close: () => path.pop(),
    text: (text) => tell(path.at(-1) ?? '', text),
  })
}
