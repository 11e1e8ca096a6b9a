import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'

/** An agenda item in a few lines for a person at a terminal; `--json` has everything. */
export function describeItem({ damage }: Reading, item: ReadItem, file: string): string {
  const numbered = (number: number | null, text: string) => (number === null ? text : `${number}. ${text}`)
  const lines: readonly (readonly [string, string | null])[] = [
    ['Fil', file],
    ['Sag', item.matterNumber],
    ['Punkt', item.itemNumber],
    ['Adgang', item.access === null ? null : item.access === 'open' ? 'åben' : 'lukket'],
    ['Udvalg', item.committee],
    ['Møde', item.meetingDate],
    ['Sagsgang', item.route.join(' → ')],
    ['OCR-skader', damage === 'none' ? null : damage === 'light' ? 'få' : 'mange'],
    ['Afsnit', item.sections.map(({ heading }) => heading).join(', ')],
    ['Indstillet af', item.recommendedBy],
    ...item.recommendations.map(({ number, text }) => ['Indstilling', numbered(number, text)] as const),
    ...item.decisions.map(({ number, text }) => ['Beslutning', numbered(number, text)] as const),
    ...item.absentees.map(
      ({ name, represents }) => ['Afbud', represents ? `${name} (${represents})` : name] as const,
    ),
    ...item.attachments.map(({ number, title }) => ['Bilag', numbered(number, title)] as const),
    ...item.commitments.map(
      (it) => ['Løfte', [it.what, it.due ?? it.period ?? it.recurs].filter(Boolean).join(' – ')] as const,
    ),
    ...item.doubts.map(({ field, why }) => ['Tvivl', `${field}: ${why}`] as const),
  ]
  const told = lines
    .filter(([, text]) => text)
    .map(([name, text]) => `  ${`${name}:`.padEnd(15)}${fold(text ?? '')}`)
  return [item.title ?? '(uden titel)', ...told, ''].join('\n')
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
