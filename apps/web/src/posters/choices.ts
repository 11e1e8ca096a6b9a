import { type BrandColours, brandSets } from '@pejl/papers/colour/palette.ts'
import {
  type PaperName,
  parsePaperName,
  parseSheetChoice,
  type SheetChoice,
} from '@pejl/papers/sheet/choice.ts'
import { type Fields, textOf } from '../desk/fields.ts'

/** What is chosen on the page; each is a parameter of its address. */
export interface PosterChoices extends SheetChoice {
  readonly plakat: PaperName
  readonly farver: ColourName
}

/** `kommune`: the municipality's own; the others are ready-made sets. */
const colourNames = ['kommune', ...(Object.keys(brandSets) as readonly (keyof typeof brandSets)[])] as const // the table's own keys
export type ColourName = (typeof colourNames)[number]

export function readChoices(query: Fields): PosterChoices {
  const said = (name: string) => textOf(query, name)
  return {
    plakat: parsePaperName(said('plakat')) ?? 'pejlemaerker',
    farver: colourNames.find((name) => name === said('farver')) ?? 'kommune',
    ...parseSheetChoice(said),
  }
}

export const coloursOf = (name: ColourName, own: BrandColours | undefined): BrandColours =>
  name === 'kommune' ? ownColours(own) : brandSets[name]

/** The colours alone: an order for a paper is known by all that is in it. */
const ownColours = (own: BrandColours = brandSets.hav): BrandColours => ({
  deep: own.deep,
  accent: own.accent,
  signal: own.signal,
})
