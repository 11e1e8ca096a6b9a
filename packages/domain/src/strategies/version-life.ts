export const versionStates = ['draft', 'hearing', 'adopted', 'replaced', 'expired'] as const
/** Where a version of a strategy is in its life [udkast, i høring, vedtaget, afløst, udløbet]. */
export type VersionState = (typeof versionStates)[number]

const next = {
  draft: ['hearing', 'adopted'],
  hearing: ['adopted', 'replaced'],
  adopted: ['replaced', 'expired'],
  replaced: [],
  expired: ['replaced'],
} as const satisfies Record<VersionState, readonly VersionState[]>

/** Whether a version may go from one state to another. Only a draft's words can change; what others have read stays. */
export function mayBecome(from: VersionState, to: VersionState): boolean {
  const ways: readonly VersionState[] = next[from]
  return ways.includes(to)
}
