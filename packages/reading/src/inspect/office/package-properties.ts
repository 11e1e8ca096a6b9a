import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { propertyThing } from '../property.ts'
import { eachText, readXml } from '../xml.ts'
import type { Package } from './open-package.ts'

/** Properties that say who wrote it, where, and by what name it was kept, as they are called on the screen. */
const telling: Readonly<Record<string, string>> = {
  creator: 'Author',
  lastModifiedBy: 'LastModifiedBy',
  title: 'Title',
  subject: 'Subject',
  description: 'Comments',
  keywords: 'Keywords',
  keyword: 'Keywords',
  category: 'Category',
  Company: 'Company',
  Manager: 'Manager',
  'initial-creator': 'Author',
  'printed-by': 'PrintedBy',
}

/** What an office file says of itself; a value once, however often it is said. */
export function packageProperties({ names, xml }: Package): readonly HiddenThing[] {
  const found = new Map<string, HiddenThing>()
  const add = (name: string, value: string) => {
    for (const thing of propertyThing(name, value))
      if (!machine.test(thing.text)) found.set(thing.text, thing)
  }
  for (const part of names.filter((name) => /^(?:docProps\/(?:core|app)|meta)\.xml$/.test(name)))
    eachText(xml(part), (element, text, attributes) => {
      const name = element === 'user-defined' ? attributes().name : telling[element]
      if (name) add(name, text)
    })
  if (names.includes('docProps/custom.xml')) ownProperties(xml('docProps/custom.xml'), add)
  return [...found.values()]
}

/** Properties of the file's own making: the name stands on one element and the value in the next. */
function ownProperties(xml: string, tell: (name: string, value: string) => void): void {
  let name = ''
  readXml(xml, {
    open: (element, attributes) => {
      if (element === 'property') name = attributes().name ?? ''
    },
    close: () => undefined,
    text: (text) => tell(name, text),
  })
}

/** What programs keep for themselves: versions, numbers, labels and identities. */
const machine =
  /^(?:AppVersion|ContentTypeId|MSIP_Label_\S*(?:Enabled|SetDate|Method|SiteId|ActionId|ContentBits|Tag)|_\w+|[^:]*(?:Id|ID|Guid|GUID|Version)): |: (?:\{?[\da-f]{8}-[\da-f-]{27}\}?|0x[\da-f]+|true|false|\d+(?:\.\d+)*)$/i
