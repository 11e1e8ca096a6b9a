import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { eachStart, eachText } from '../xml.ts'
import type { Package } from './open-package.ts'
import { relationsOf } from './relations.ts'

const kept = /^xl\/(?:pivotCache\/pivotCache(?:Definition|Records)|externalLinks\/externalLink)\d*\.xml$/
const mostValues = 5_000

/** Data a workbook keeps of tables and other files it was made from, as far as no sheet shows it. */
export function keptDataOf(pack: Package, seen: string): readonly HiddenThing[] {
  return pack.names
    .filter((name) => kept.test(name))
    .flatMap((name): readonly HiddenThing[] => {
      const values = new Set<string>()
      const add = (value: string) => {
        const isNew = /\p{L}{2}|\d{6}/u.test(value) && !seen.includes(value)
        if (isNew && values.size < mostValues) values.add(value)
      }
      const xml = pack.xml(name)
      eachStart(xml, (element, { v }) => {
        if (element === 's' && v) add(v)
      })
      eachText(xml, (element, text) => {
        if (element === 'v') add(text)
      })
      for (const { type, target } of relationsOf(pack, name)) if (type.startsWith('externalLink')) add(target)
      return values.size > 0 ? [{ kind: 'kept-data', text: [...values].join('\n'), at: null }] : []
    })
}
