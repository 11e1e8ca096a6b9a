import type { Paper } from '../content/paper.ts'
import type { PrintFormat } from '../press/press.ts'
import { type Look, type PaperSize, paperSizes, type Sheet, type Turn } from './sheet.ts'

/** Papers by their names in addresses. */
export const paperNames = {
  pejlemaerker: 'principles',
  maalsaetninger: 'objectives',
  proces: 'process',
  plan: 'plan',
} as const satisfies Record<string, Paper['kind']>
export type PaperName = keyof typeof paperNames

export const lookNames = { soekort: 'chart', rolig: 'calm' } as const satisfies Record<string, Look>
export const turnNames = { staaende: 'portrait', liggende: 'landscape' } as const satisfies Record<
  string,
  Turn
>

/** Kinds of file by their names in addresses, with how a browser knows them. */
export const fileNames = {
  pdf: { format: 'pdf', type: 'application/pdf', ending: 'pdf' },
  svg: { format: 'svg', type: 'image/svg+xml', ending: 'svg' },
  png: { format: 'png', type: 'image/png', ending: 'png' },
  'png-300': { format: 'png-300', type: 'image/png', ending: 'png' },
} as const satisfies Record<string, { format: PrintFormat; type: string; ending: string }>
export type FileName = keyof typeof fileNames

/** What somebody has chosen, as an address says it; what is not said or not known is the first of its kind. */
export interface SheetChoice {
  readonly papir: PaperSize
  readonly retning: keyof typeof turnNames
  readonly udseende: keyof typeof lookNames
}

export function parseSheetChoice(textOf: (name: string) => string): SheetChoice {
  return {
    papir: known(paperSizes, textOf('papir')) ?? 'a4',
    retning: known(turnNames, textOf('retning')) ?? 'staaende',
    udseende: known(lookNames, textOf('udseende')) ?? 'soekort',
  }
}

export const sheetOf = ({ papir, retning, udseende }: SheetChoice): Sheet => ({
  size: papir,
  turn: turnNames[retning],
  look: lookNames[udseende],
})

export const parsePaperName = (text: string): PaperName | undefined => known(paperNames, text)
export const parseFileName = (text: string): FileName | undefined => known(fileNames, text)

function known<T extends object>(table: T, text: string): (keyof T & string) | undefined {
  return Object.hasOwn(table, text) ? (text as keyof T & string) : undefined // just asked
}
