import { readXml } from '../xml.ts'
import type { Package } from './open-package.ts'

/** The texts of a workbook, which its cells point at by their number. */
export function sharedStrings({ names, xml }: Package): readonly string[] {
  if (!names.includes('xl/sharedStrings.xml')) return []
  const texts: string[] = []
  let inside = ''
  let sounds = 0
  readXml(xml('xl/sharedStrings.xml'), {
    open: (name) => {
      inside = name
      if (name === 'si') texts.push('')
      if (name === 'rPh') sounds += 1
    },
    close: (name) => {
      inside = ''
      if (name === 'rPh') sounds -= 1
    },
    text: (text) => {
      if (inside === 't' && sounds === 0) texts[texts.length - 1] += text
    },
  })
  return texts
}

/** The styles of cells that show nothing, whatever is in them: the number format `;;;`. */
export function blankFormats({ names, xml }: Package): ReadonlySet<number> {
  const blank = new Set<number>()
  if (!names.includes('xl/styles.xml')) return blank
  const formats = new Set<string>()
  let [isCells, at] = [false, 0]
  readXml(xml('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt' && /^;;;?$/.test(attributes().formatCode ?? ''))
        formats.add(attributes().numFmtId ?? '')
      if (name === 'cellXfs') isCells = true
      if (name !== 'xf' || !isCells) return
      if (formats.has(attributes().numFmtId ?? '0')) blank.add(at)
      at += 1
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false
    },
    text: () => undefined,
  })
  return blank
}
