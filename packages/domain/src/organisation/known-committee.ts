import { committeeKey } from './committee-name.ts'

/** What recognising a committee needs to know of those there are. Abbreviations may hold other names as well. */
export interface KnownCommittee {
  readonly id: string
  readonly name: string
  readonly abbreviations: readonly string[]
}

/**
 * The committee a document's wording names, though it is spelt or bent otherwise or abbreviated. Nothing when none
 * fits, or when an abbreviation fits several.
 */
export function recogniseCommittee<C extends KnownCommittee>(
  wording: string,
  committees: readonly C[],
): C | undefined {
  const key = committeeKey(wording)
  if (key === '') return undefined
  const byName = committees.find((committee) => committeeKey(committee.name) === key)
  if (byName) return byName
  const byAbbreviation = committees.filter((c) =>
    c.abbreviations.some((short) => committeeKey(short) === key),
  )
  return byAbbreviation.length === 1 ? byAbbreviation[0] : undefined
}
