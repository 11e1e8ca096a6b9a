/** Stops by those that run at the same time (samtidige led), in order; most stand alone. */
export function groupsOf<T extends { readonly beside: boolean }>(
  stops: readonly T[],
): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const stop of stops) {
    const last = groups.at(-1)
    if (stop.beside && last) last.push(stop)
    else groups.push([stop])
  }
  return groups
}
