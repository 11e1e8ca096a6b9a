/** Hearings whose length a law sets, with the fewest days. */
export const statutes = {
  'municipal-plan': { source: 'planloven § 24', leastDays: 56 },
  'municipal-plan-minor': { source: 'planloven § 24', leastDays: 28 },
  'local-plan': { source: 'planloven § 24', leastDays: 28 },
  'local-plan-minor': { source: 'planloven § 24', leastDays: 14 },
} as const satisfies Readonly<Record<string, { readonly source: string; readonly leastDays: number }>>
export type StatuteKey = keyof typeof statutes

export const statuteKeys = Object.keys(statutes) as readonly StatuteKey[] // the table's own keys

/** Takes text from a form or the database; what is no statute is nothing. */
export function parseStatute(text: unknown): StatuteKey | undefined {
  return statuteKeys.find((key) => key === text)
}

/** The fewest days a hearing may have by law; 0 where no law sets any. */
export const leastDaysOf = (statute: StatuteKey | null): number =>
  statute === null ? 0 : statutes[statute].leastDays
