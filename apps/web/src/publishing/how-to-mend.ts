import type { FileKind } from '@pejl/domain/publishing/file-inspection.ts'
import type { Finding, FindingKind } from '@pejl/domain/publishing/finding.ts'

export const mendings = [
  'text',
  'source',
  'pdf-covered',
  'pdf-redact',
  'pdf-clean',
  'pdf-versions',
  'word-changes',
  'sheet-hidden',
  'slides-hidden',
  'office-clean',
  'open-clean',
  'picture-clean',
  'look',
  'convert',
] as const
/** A way to mend what was found, said in a sentence. */
export type Mending = (typeof mendings)[number]

/** How somebody mends what was found, by what it is and what kind of file it is in. */
export function howToMend({ kind, fileKind, hiddenIn, unread }: Finding): Mending {
  if (fileKind === null) return 'text'
  if (kind === 'unread') return unread !== null && convertible.has(unread) ? 'convert' : 'look'
  const hiding = hiddenIn ?? kind
  if (hiding === 'location' || fileKind === 'picture') return 'picture-clean'
  return byFile[fileKind]?.(hiding) ?? 'source'
}

const convertible: ReadonlySet<string> = new Set(['old-office', 'mail', 'locked', 'broken', 'unknown'])
const covered: ReadonlySet<FindingKind> = new Set([
  'covered-text',
  'same-colour-text',
  'outside-text',
  'tiny-text',
  'hidden-text',
])
const seen: ReadonlySet<FindingKind> = new Set([
  'cpr',
  'phone',
  'email',
  'address',
  'person',
  'member',
  'closed-title',
])

const byFile: Partial<Record<FileKind, (hiding: FindingKind) => Mending>> = {
  pdf: (hiding) => {
    if (seen.has(hiding)) return 'source'
    if (hiding === 'unapplied-redaction') return 'pdf-redact'
    if (hiding === 'earlier-version') return 'pdf-versions'
    return covered.has(hiding) ? 'pdf-covered' : 'pdf-clean'
  },
  word: (hiding) => {
    if (seen.has(hiding)) return 'source'
    return hiding === 'tracked-change' || hiding === 'comment' ? 'word-changes' : 'office-clean'
  },
  sheet: (hiding) => {
    if (seen.has(hiding)) return 'source'
    return hiding === 'hidden-sheet' || hiding === 'hidden-cells' ? 'sheet-hidden' : 'office-clean'
  },
  slides: (hiding) => {
    if (seen.has(hiding)) return 'source'
    return hiding === 'hidden-slide' || hiding === 'speaker-notes' || covered.has(hiding)
      ? 'slides-hidden'
      : 'office-clean'
  },
  open: (hiding) => (seen.has(hiding) ? 'source' : 'open-clean'),
}
