/** Why items are treated behind closed doors (for lukkede døre), in the few words the public is told. */
export const closedCategories = ['person', 'business', 'property', 'dispute', 'duty', 'other'] as const
export type ClosedCategory = (typeof closedCategories)[number]

/** Words that tell the categories apart, first hit counts. */
const signs = [
  [/person|borger|ansæt|ansat|elev|barn|børn|patient|helbred|lønforhold|afsked/u, 'person'],
  [/ejendom|grund|areal|køb|salg|leje|matrik|ekspropri/u, 'property'],
  [/rets|strid|forlig|advokat|søgsmål|erstatning/u, 'dispute'],
  [/forretning|kontrakt|udbud|tilbud|konkurrence|økonomisk|forhandl|virksomhed/u, 'business'],
  [/tavshed|fortrolig|undtaget/u, 'duty'],
] as const satisfies readonly (readonly [RegExp, ClosedCategory])[]

/**
 * The category of the reason a person gave for closing an item. The reason itself may say what is to stay closed, so the
 * public is told one of these and never a word of it. Kommunestyrelsesloven § 10.
 */
export function closedCategory(reason: string | null): ClosedCategory {
  const lower = (reason ?? '').normalize('NFC').toLowerCase()
  return signs.find(([sign]) => sign.test(lower))?.[1] ?? 'other'
}
