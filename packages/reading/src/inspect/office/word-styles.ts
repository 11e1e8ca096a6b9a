import { readXml } from '../xml.ts'

/** The styles of a document whose words are not shown, also by the style they are made of. */
export function unseenStyles(xml: string): ReadonlySet<string> {
  const unseen = new Set<string>()
  const madeOf = new Map<string, string>()
  let style = ''
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') style = attributes().styleId ?? ''
      if (name === 'basedOn') madeOf.set(style, attributes().val ?? '')
      if (name === 'vanish' && isOn(attributes().val)) unseen.add(style)
    },
    close: (name) => {
      if (name === 'style') style = ''
    },
    text: () => undefined,
  })
  for (const id of madeOf.keys()) {
    let parent = madeOf.get(id)
    for (let steps = 0; parent !== undefined && steps < 20; steps += 1) {
      if (unseen.has(parent)) unseen.add(id)
      parent = madeOf.get(parent)
    }
  }
  unseen.delete('')
  return unseen
}

/** A switch of Word's is on unless it says otherwise. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? '')
