import type { FilePlace } from './file-inspection.ts'
import type { Finding } from './finding.ts'

/** So many of one kind are shown of one attachment; more are told by their number. */
const mostOfAKind = 200
const mostPlaces = 20

/**
 * The same words in the same part are asked about once, with every place they stand. Of a file that has very many of a kind
 * the first are shown, and the last of them stands for the rest: another file is another sum, and asks anew.
 */
export function foldFindings(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>()
  const ofKind = new Map<string, { count: number; last: string }>()
  for (const finding of findings) {
    const key = findingKey(finding)
    const known = byKey.get(key)
    if (known) {
      byKey.set(key, {
        ...known,
        times: known.times + finding.times,
        places: placesOf(known, finding.places),
      })
      continue
    }
    const kind = JSON.stringify([finding.attachmentId, finding.kind])
    const sofar = ofKind.get(kind) ?? { count: 0, last: key }
    const last = byKey.get(sofar.last)
    if (finding.attachmentId !== null && sofar.count >= mostOfAKind && last) {
      byKey.set(sofar.last, { ...last, others: last.others + 1 })
      continue
    }
    byKey.set(key, finding)
    ofKind.set(kind, { count: sofar.count + 1, last: key })
  }
  return [...byKey.values()]
}

function placesOf({ places }: Finding, more: readonly FilePlace[]): readonly FilePlace[] {
  const known = new Set(places.map((place) => JSON.stringify(place)))
  const added = more.filter((place) => !known.has(JSON.stringify(place)))
  return [...places, ...added].slice(0, mostPlaces)
}

/** Says which finding it is when the same thing is checked again. */
export const findingKey = (finding: Finding): string => {
  const { kind, itemId, attachmentId, part, quote, hiddenIn, unread } = finding
  const more = [hiddenIn, unread].filter((one) => one !== null)
  return JSON.stringify([kind, itemId, attachmentId, part, quote.replace(/\s+/g, ' '), ...more])
}
