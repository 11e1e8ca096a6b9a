import { readXml } from '../xml.ts'

export interface SlideWords {
  readonly isHidden: boolean
  readonly text: string
  /** Words of shapes that lie beside the slide. */
  readonly outside: readonly string[]
  /** Words of shapes that are not shown. */
  readonly hidden: readonly string[]
}

const shapes = new Set(['sp', 'graphicFrame', 'pic', 'cxnSp'])

/** The words of a slide, shape by shape. A group is as wide as the slide: where it lies is not asked. */
export function wordsOfSlide(
  xml: string,
  size: { readonly wide: number; readonly high: number },
): SlideWords {
  let isHidden = false
  let inWords = false
  let groups = 0
  let fallbacks = 0
  let shape = empty()
  const found = { text: '', outside: [] as string[], hidden: [] as string[] }
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'sld') isHidden = attributes().show === '0' || attributes().show === 'false'
      if (name === 'grpSp') groups += 1
      if (name === 'Fallback') fallbacks += 1
      if (shapes.has(name)) shape = empty()
      if (name === 'cNvPr') {
        const { hidden, descr = '' } = attributes()
        shape.isHidden = hidden === '1' || hidden === 'true'
        shape.text += descr === '' ? '' : `${descr}\n`
      }
      if (name === 'off') Object.assign(shape, { x: Number(attributes().x), y: Number(attributes().y) })
      if (name === 'ext' && attributes().cx !== undefined)
        Object.assign(shape, { wide: Number(attributes().cx), high: Number(attributes().cy) })
      // the number of the page, which the program sets
      if (name === 'fld') shape.isField = true
      if (name === 't') inWords = true
    },
    close: (name) => {
      if (name === 't') inWords = false
      if (name === 'fld') shape.isField = false
      if (name === 'p' || name === 'tc' || name === 'br') shape.text += '\n'
      if (name === 'grpSp') groups -= 1
      if (name === 'Fallback') fallbacks -= 1
      if (!shapes.has(name)) return
      const words = shape.text.trim()
      if (words !== '') {
        if (shape.isHidden) found.hidden.push(words)
        else if (groups === 0 && isBeside(shape, size)) found.outside.push(words)
        else found.text += `${words}\n`
      }
      shape = empty()
    },
    text: (text) => {
      if (inWords && fallbacks === 0 && !shape.isField) shape.text += text
    },
  })
  return { isHidden, ...found }
}

interface Shape {
  text: string
  isHidden: boolean
  isField: boolean
  x: number
  y: number
  wide: number
  high: number
}

const empty = (): Shape => ({
  text: '',
  isHidden: false,
  isField: false,
  x: Number.NaN,
  y: Number.NaN,
  wide: 0,
  high: 0,
})

const isBeside = (
  { x, y, wide, high }: Shape,
  size: { readonly wide: number; readonly high: number },
): boolean => x >= size.wide || y >= size.high || x + wide <= 0 || y + high <= 0
