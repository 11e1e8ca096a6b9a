import { Parser } from 'saxen'

export type Attributes = () => Readonly<Record<string, string>>

/**
 * Reads XML without a document type: entities of a file's own are not resolved. Names are given without their prefix, which
 * every program chooses for itself.
 */
export function readXml(
  xml: string,
  on: {
    readonly open: (name: string, attributes: Attributes) => void
    readonly close: (name: string) => void
    readonly text: (text: string) => void
  },
): void {
  const parser = new Parser()
  parser.on('openTag', (name, attributes, decode) =>
    on.open(bare(name), () => {
      const said = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const)
      // one without a prefix is the element's own, and comes before another's of the same name
      return Object.fromEntries([...said.map(([key, value]) => [bare(key), value] as const), ...said])
    }),
  )
  parser.on('closeTag', (name) => on.close(bare(name)))
  parser.on('text', (text, decode) => on.text(decode(text)))
  parser.on('cdata', (text) => on.text(text))
  parser.on('error', (fault) => {
    throw fault
  })
  parser.parse(xml)
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The text of every element, with the element's name and what its start says. */
export function eachText(
  xml: string,
  tell: (element: string, text: string, attributes: Attributes) => void,
): void {
  const path: { name: string; attributes: Attributes; text: string }[] = []
  readXml(xml, {
    // what a start says is asked for while it is read, or never
    open: (name, attributes) => {
      const said = attributes()
      path.push({ name, attributes: () => said, text: '' })
    },
    close: () => {
      const closed = path.pop()
      if (closed && closed.text.trim() !== '') tell(closed.name, closed.text.trim(), closed.attributes)
    },
    text: (text) => {
      const open = path.at(-1)
      if (open) open.text += text
    },
  })
}

/** Every element's start. */
export function eachStart(
  xml: string,
  tell: (element: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  readXml(xml, {
    open: (name, attributes) => tell(name, attributes()),
    close: () => undefined,
    text: () => undefined,
  })
}
