import type { Printer } from '@pejl/papers/printer.ts'
import type { PaperName } from '@pejl/papers/sheet/choice.ts'
import type { Catalogue } from '../language.ts'

type Refusal = Extract<Awaited<ReturnType<Printer>>, { ok: false }>['reason']

/** Why a poster is not made; in Danish, like the posters. */
export const posterTexts = {
  'nothing-to-show': {
    heading: 'Der er ikke noget at vise endnu',
    lead: 'Plakaten kan hentes, når strategien har det, den skal vise.',
  },
  'too-much': {
    heading: 'Der er for meget til ét ark',
    lead: 'Vælg et større papir, eller læs det på strategiens side.',
  },
  'no-press': {
    heading: 'Denne server kan ikke lave PDF',
    lead: 'Brug browserens udskrift af strategiens side. Den er sat op til papir.',
  },
  busy: { heading: 'Mange henter plakater lige nu', lead: 'Prøv igen om et halvt minut.' },
  'too-slow': {
    heading: 'Det tog for lang tid',
    lead: 'Prøv igen om et halvt minut, eller vælg et mindre papir.',
  },
} as const satisfies Record<Refusal, { readonly heading: string; readonly lead: string }>

const da = {
  hang: 'Til at hænge op:',
  papers: {
    pejlemaerker: 'pejlemærkerne',
    maalsaetninger: 'målsætningerne',
    proces: 'processen',
    plan: 'planen på én side',
  } as Readonly<Record<PaperName, string>>,
  file: (paper: string, file: string, size: string) => `${paper} som ${file}, ${size}`,
}

export const linkTexts: Catalogue<typeof da> = {
  da,
  en: {
    hang: 'To hang on a wall:',
    papers: {
      pejlemaerker: 'the guiding principles',
      maalsaetninger: 'the objectives',
      proces: 'the process',
      plan: 'the plan on one page',
    },
    file: (paper, file, size) => `${paper} as ${file}, ${size}`,
  },
}
