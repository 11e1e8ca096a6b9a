import type { EditBrandRefusal } from '@pejl/actions/edit-brand.ts'
import type { Catalogue } from '../language.ts'

/** `unreadable-form`: the upload broke off or was no form of ours. */
export type BrandRefusal = EditBrandRefusal | 'unreadable-form'

const da = {
  title: 'Kommunens farver og logo',
  lead: 'Plakaterne får farver og logo herfra. En farve, der er for lys til at læse, gøres mørkere på plakaten.',
  deep: 'Bundfarve',
  deepHint: 'Den store flade øverst eller i siden',
  accent: 'Farve til tal og små overskrifter',
  signal: 'Farve, der skal fange øjet',
  signalHint: 'Sømærker, og hvor vi er nu',
  logo: 'Logo',
  logoHint: 'SVG eller PNG, højst 500 kB. Bogstaver i en SVG skal være gjort til kurver.',
  present: 'Det nuværende logo',
  remove: 'Fjern logoet',
  save: 'Gem',
  problem: 'Det blev ikke gemt',
  done: { gemt: 'Farver og logo er gemt.' },
  refusals: {
    forbidden: 'Din rolle kan ikke ændre farver og logo.',
    'wrong-colour': 'En farve skrives som # og seks tegn, for eksempel #0b2e40.',
    stale: 'En anden har gemt imens. Se det, der står her nu, og gem igen.',
    'not-a-picture': 'Filen er ikke en SVG eller en PNG, der kan tegnes.',
    'too-large': 'Filen er for stor. Et logo må højst fylde 500 kB og være 4.000 punkter på en led.',
    'unsafe-picture':
      'Filen har mere i sig end former og farver, for eksempel tekst, billeder eller script. Gem den igen som ren SVG, eller brug en PNG.',
    'unreadable-form': 'Filen kom ikke helt frem. Prøv igen.',
  } satisfies Record<BrandRefusal, string>,
}

export const brandTexts: Catalogue<typeof da> = {
  da,
  en: {
    title: "The municipality's colours and logo",
    lead: 'Posters take their colours and logo from here. A colour too light to be read is made darker on the poster.',
    deep: 'Ground',
    deepHint: 'The large field at the top or the side',
    accent: 'Colour of numbers and small headings',
    signal: 'Colour that catches the eye',
    signalHint: 'Seamarks, and where we are now',
    logo: 'Logo',
    logoHint: 'SVG or PNG, at most 500 kB. Letters in an SVG must be made into curves.',
    present: 'The present logo',
    remove: 'Remove the logo',
    save: 'Save',
    problem: 'It was not saved',
    done: { gemt: 'Colours and logo are saved.' },
    refusals: {
      forbidden: 'Your role cannot change colours and logo.',
      'wrong-colour': 'A colour is written as # and six characters, for instance #0b2e40.',
      stale: 'Someone else has saved meanwhile. Look at what stands here now, and save again.',
      'not-a-picture': 'The file is not an SVG or a PNG that can be drawn.',
      'too-large': 'The file is too large. A logo may be at most 500 kB and 4,000 dots a side.',
      'unsafe-picture':
        'The file has more in it than shapes and colours, such as text, pictures or script. Save it as plain SVG, or use a PNG.',
      'unreadable-form': 'The file did not arrive whole. Try again.',
    },
  },
}
