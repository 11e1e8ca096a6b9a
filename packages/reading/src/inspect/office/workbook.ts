import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { eachStart, eachText } from '../xml.ts'
import type { Package } from './open-package.ts'
import { relationsOf } from './relations.ts'

const workbook = 'xl/workbook.xml'

export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  readonly part: string
}

/** The sheets of a workbook in their order, hidden ones too. */
export function listSheets(pack: Package): readonly SheetPart[] {
  const targets = new Map(relationsOf(pack, workbook).map(({ id, target }) => [id, target]))
  const sheets: SheetPart[] = []
  eachStart(pack.xml(workbook), (element, { name = '', state = 'visible', id = '' }) => {
    if (element !== 'sheet') return
    sheets.push({ name, isHidden: state !== 'visible', part: targets.get(id) ?? '' })
  })
  return sheets
}

/** Names that nobody sees in the list of names, or that hold words or another file's place. */
export function hiddenNames({ xml }: Package): readonly HiddenThing[] {
  const found: HiddenThing[] = []
  eachText(xml(workbook), (element, text, attributes) => {
    if (element !== 'definedName') return
    const { name = '', hidden } = attributes()
    const isOwn = /^_xl(?:nm|fn|pm|eta)\b|FilterDatabase|^_xl/i.test(name)
    const says = /"[^"]{3,}"|[\\/][^!]*\.xls/i.test(text) || hidden === '1'
    if (!isOwn && says && !text.includes('#REF!'))
      found.push({ kind: 'hidden-name', text: `${name}: ${text}`, at: null })
  })
  return found
}
