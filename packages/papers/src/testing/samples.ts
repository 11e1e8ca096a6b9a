import type { Day } from '@pejl/domain/common/day.ts'
import { brandSets } from '../colour/palette.ts'
import type { Paper } from '../content/paper.ts'
import type { PaperHead } from '../content/paper-head.ts'
import type { PlanSheet } from '../content/plan-sheet.ts'
import type { PosterPrinciple } from '../content/poster.ts'
import type { ProcessOverview, StopKind } from '../content/process.ts'
import type { PrintFormat, PrintOrder } from '../press/press.ts'
import type { Sheet } from '../sheet/sheet.ts'

export const head: PaperHead = {
  municipality: 'Fjordby Kommune',
  area: 'Børn og Unge',
  period: '2025-2029',
  title: 'Sammen om børnelivet – strategi for Børne- og Ungeområdet 2025-2029',
  purpose: 'Børn, forældre og medarbejdere skal kunne se, hvad der gøres først, og hvad der må vente.',
}

export const upright: Sheet = { size: 'a4', turn: 'portrait', look: 'chart' }

/** An order with everything said but what the test is about. */
export function order(paper: Paper, sheet: Partial<Sheet> = {}, format: PrintFormat = 'svg'): PrintOrder {
  return { paper, sheet: { ...upright, ...sheet }, colours: brandSets.hav, logo: null, format }
}

const titles = {
  short: ['Børn først', 'Hjælp i tide', 'Plads til alle', 'Fagligt fællesskab', 'Åben dør', 'Penge følger'],
  long: [
    'Handicapkompetencecenterudviklingsmedarbejdere samarbejder med socialpsykiatrien',
    'Hjælpen kommer, før det bliver svært for barnet, familien og institutionen',
    'Plads til alle i fællesskabet, også når hverdagen er fuld',
    'Vi lærer af det, vi gør, og stopper det, der ikke virker',
    'Familien er vores vigtigste samarbejdspartner fra første dag',
    'Pengene følger beslutningerne, og alle kan se det i planen',
  ],
}
const meaning =
  'Vi bygger børnefællesskaber, i almene tilbud og i specialtilbud, som er brede nok til, at børn kan blive, hvor de hører til, og vi følger op sammen med familierne hvert halve år.'
const goals = {
  short: 'Alle børn er med.',
  long: 'Familier, der beder om hjælp, har en aftale inden for to uger og én fast kontaktperson.',
}

export type Length = keyof typeof titles

/** So many guiding principles with so many objectives each, in few words or in many. */
export function principles(count: number, objectives: number, length: Length): readonly PosterPrinciple[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    title: titles[length][index % 6] ?? '',
    text: length === 'short' ? null : meaning,
    objectives: Array.from({ length: objectives }, (_, n) => ({ number: n + 1, text: goals[length] })),
  }))
}

const kinds: readonly StopKind[] = [
  'decision',
  'event',
  'meeting',
  'hearing',
  'decision',
  'start',
  'deadline',
]

/** A process of so many stops, of which the first half has happened; a phase for every six. */
export function process(stops: number): ProcessOverview {
  const all = Array.from({ length: stops }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    const day = `${2024 + Math.floor(index / 12)}-${month}-12` as Day // every month has a 12th
    return {
      kind: kinds[index % kinds.length] ?? 'event',
      title: index % 3 === 0 ? 'Udkast sendes i høring' : 'Drøftelse i Områdeudvalg Børn og Unge',
      by: 'Børne- og Skoleudvalget',
      startsOn: day,
      endsOn: day,
      said: `12. marts ${2024 + Math.floor(index / 12)}`,
      when: index < stops / 2 ? ('past' as const) : ('ahead' as const),
    }
  })
  const phases = Array.from({ length: Math.ceil(stops / 6) }, (_, index) => ({
    title: ['Strategien bliver til', 'Fra strategi til plan', 'Vi gør det', 'Vi lærer af det'][index] ?? null,
    stops: all.slice(index * 6, index * 6 + 6),
  }))
  return { kind: 'process', head, phases, today: '2024-12-20' as Day }
}

/** A plan of so many initiatives under objectives of three. */
export function plan(initiatives: number): PlanSheet {
  const states = ['done', 'running', 'ahead', 'stopped'] as const
  const rows = Array.from({ length: initiatives }, (_, index) => {
    const days = (year: number) => ({ startsOn: `${year}-02-03` as Day, endsOn: `${year + 1}-05-30` as Day }) // days that exist
    return {
      title: `Fælles overgangsmøder ${index + 1}`,
      owner: 'Sundhedsplejen',
      state: states[index % 4] ?? 'ahead',
      present: index % 7 === 6 ? null : days(2025 + (index % 3)),
      adopted: index % 5 === 0 ? null : days(2025 + (index % 2)),
    }
  })
  const groups = Array.from({ length: Math.ceil(initiatives / 3) }, (_, index) => ({
    number: `1.${index + 1}`,
    title: goals.long,
    rows: rows.slice(index * 3, index * 3 + 3),
  }))
  return { kind: 'plan', head, groups, today: '2026-03-15' as Day }
}
