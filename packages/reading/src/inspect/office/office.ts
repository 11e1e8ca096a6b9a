import type {
  FileInspection,
  FileKind,
  HiddenThing,
  UnreadPart,
} from '@pejl/domain/publishing/file-inspection.ts'
import { unreadFile } from '@pejl/domain/publishing/file-inspection.ts'
import type { LookInside } from '../patience.ts'
import { canHoldWords, picturesSay } from '../picture/picture.ts'
import { notSeen } from '../property.ts'
import { inspectOpenDocument } from './open-document.ts'
import { openPackage, type Package } from './open-package.ts'
import { packageProperties } from './package-properties.ts'
import { inspectSheets } from './sheet.ts'
import { inspectSlides } from './slides.ts'
import { inspectWord } from './word.ts'

type Words = Pick<FileInspection, 'parts' | 'hidden'> & { readonly unread?: readonly UnreadPart[] }

const kinds: readonly (readonly [part: string, kind: FileKind, inspect: (pack: Package) => Words])[] = [
  ['word/document.xml', 'word', inspectWord],
  ['xl/workbook.xml', 'sheet', inspectSheets],
  ['ppt/presentation.xml', 'slides', inspectSlides],
  ['content.xml', 'open', inspectOpenDocument],
]

/** An office file: its words, what is hidden in it, what it says of itself, and the files and pictures it holds. */
export async function inspectOffice(bytes: Uint8Array, lookInside: LookInside): Promise<FileInspection> {
  const pack = openPackage(bytes)
  const [, kind, inspect] = kinds.find(([part]) => pack.names.includes(part)) ?? []
  if (!kind || !inspect) return unreadFile('other', 'unknown')
  if (isLocked(pack)) return unreadFile(kind, 'locked')
  const words = inspect(pack)
  const inside = await lookInside(
    pack.names.filter(isKeptFile).map((name) => ({ name: lastOf(name), bytes: pack.bytes(name) })),
  )
  const pictures = pack.names.filter((name) => /\.(?:jpe?g|png)$/i.test(name))
  const texts = words.parts.map(({ text }) => text)
  return {
    kind,
    parts: [...words.parts, ...inside.parts],
    hidden: [
      ...notSeen([...words.hidden, ...packageProperties(pack)], texts),
      ...pictures.flatMap((name) => picturesSay(pack.bytes(name), lastOf(name))),
      ...scriptsIn(pack),
      ...inside.hidden,
    ],
    unread: [
      ...(words.unread ?? []),
      ...(pack.isCut ? [{ reason: 'too-large', at: null } as const] : []),
      ...(pictures.some((name) => canHoldWords(pack.bytes(name)))
        ? [{ reason: 'pictures-inside', at: null } as const]
        : []),
      ...inside.unread,
    ],
  }
}

const isKeptFile = (name: string): boolean =>
  /\/embeddings\/|^Object [^/]*$|^Basic\/.*\.pdf$/.test(name) && !name.endsWith('.rels')
const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

const scriptsIn = ({ names }: Package): readonly HiddenThing[] =>
  names.some((name) => /vbaProject\.bin$|^Basic\/(?!script-lc\.xml)/.test(name))
    ? [{ kind: 'script', text: 'VBA', at: null }]
    : []

const isLocked = ({ names, xml }: Package): boolean =>
  names.includes('META-INF/manifest.xml') && xml('META-INF/manifest.xml').includes('encryption-data')
