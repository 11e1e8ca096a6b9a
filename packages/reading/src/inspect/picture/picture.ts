import type { FileInspection, FilePlace, HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { propertyThing } from '../property.ts'
import { readExif } from './exif.ts'
import { blocksOf } from './picture-blocks.ts'

/** A picture's words are not read; what it says of who took it, and where, is. */
export function inspectPicture(bytes: Uint8Array): FileInspection {
  return {
    kind: 'picture',
    parts: [],
    hidden: picturesSay(bytes, null),
    unread: [{ reason: 'picture', at: null }],
  }
}

/** What a picture says beside what it shows. `inside`: its name in the file that holds it. */
export function picturesSay(bytes: Uint8Array, inside: string | null): readonly HiddenThing[] {
  const blocks = blocksOf(bytes)
  if (!blocks) return []
  const at: FilePlace | null = inside === null ? null : { kind: 'inside', name: inside }
  const found: HiddenThing[] = []
  for (const block of blocks.exif) {
    const { says, place } = readExif(block)
    found.push(...says.flatMap(([name, value]) => propertyThing(name, value)))
    if (place) {
      const [latitude, longitude] = [place.latitude.toFixed(5), place.longitude.toFixed(5)]
      found.push({ kind: 'location', text: `${latitude}, ${longitude}`, at: null })
    }
  }
  for (const xmp of blocks.xmp) found.push(...saidInXmp(xmp))
  for (const [name, value] of blocks.texts)
    if (/^(?:Author|Title|Description|Copyright|Comment|Source)$/.test(name))
      found.push(...propertyThing(name, value))
  const once = new Map(found.map((thing) => [`${thing.kind} ${thing.text}`, { ...thing, at }]))
  return [...once.values()]
}

const telling: Readonly<Record<string, string>> = {
  creator: 'Author',
  title: 'Title',
  description: 'Description',
  rights: 'Copyright',
  SerialNumber: 'SerialNumber',
  OwnerName: 'Owner',
  City: 'City',
  Location: 'Location',
}

/** XMP is read as text: a property, perhaps in a list. */
function saidInXmp(xmp: string): readonly HiddenThing[] {
  const found = Object.entries(telling).flatMap(([name, told]) => {
    const value = new RegExp(
      String.raw`<[\w-]{1,20}:${name}>\s*(?:<[^>]{0,100}>\s*){0,2}([^<]{2,200})<`,
    ).exec(xmp)?.[1]
    return value ? propertyThing(told, value) : []
  })
  const [latitude, longitude] = ['Latitude', 'Longitude'].map(
    (side) => new RegExp(`GPS${side}(?:>|=["'])([^<"']{2,40})`).exec(xmp)?.[1],
  )
  const place: readonly HiddenThing[] =
    latitude && longitude ? [{ kind: 'location', text: `${latitude}, ${longitude}`, at: null }] : []
  return [...found, ...place]
}

/** Whether a picture in a document is large enough for words to be read in it: a letterhead's mark is not. */
export function canHoldWords(bytes: Uint8Array): boolean {
  const blocks = blocksOf(bytes)
  return blocks !== undefined && blocks.width >= 600 && blocks.height >= 400
}
