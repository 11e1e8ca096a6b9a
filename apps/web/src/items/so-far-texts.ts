import { outcomeNames } from '../frame/outcome-names.ts'
import type { Language } from '../language.ts'

const da = {
  heading: 'Beslutninger indtil nu',
  none: 'Der er endnu ingen beslutninger i sagen.',
  point: 'Indstilling',
  whole: 'Sagen som helhed',
  number: (number: number) => `Punkt ${number}`,
  amended: 'Ændret til',
  laid: 'Forelagt som',
  minority: 'Mindretalsudtalelser, der følger sagen',
  minorityLead: 'Kommunestyrelseslovens § 13',
  med: 'MED-udvalgenes udtalelser',
  unknown: 'Ukendt udvalg',
  remark: 'Bemærkning',
  outcomes: outcomeNames.da,
}

type SoFarTexts = typeof da

const en: SoFarTexts = {
  heading: 'Decisions so far',
  none: 'There are no decisions in the case yet.',
  point: 'Recommendation',
  whole: 'The case as a whole',
  number: (number) => `Point ${number}`,
  amended: 'Amended to',
  laid: 'Laid before it as',
  minority: 'Dissenting opinions that follow the case',
  minorityLead: 'Local Government Act (kommunestyrelsesloven) § 13',
  med: 'Statements of the MED committees',
  unknown: 'Unknown committee',
  remark: 'Remark',
  outcomes: outcomeNames.en,
}

/** What committees have decided so far; apart from the item's texts, as it is sent to the browser with the minutes. */
export const soFarTexts: Readonly<Record<Language, SoFarTexts>> = { da, en }
