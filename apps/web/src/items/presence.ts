import type { Visit } from '../desk/visit.ts'

/** Who is at a thing now. Remembered in this process, and only for half a minute after they last asked. */
export function presence(lasting = 30_000, most = 2_000) {
  const seen = new Map<string, Map<string, { readonly name: string; readonly at: number }>>()

  return {
    note(id: string, { actor, name }: Pick<Visit, 'actor' | 'name'>, now: Date): void {
      const people = seen.get(id) ?? new Map()
      // the one asked for last stands last, so that the oldest is forgotten
      seen.delete(id)
      seen.set(id, people.set(actor.id, { name, at: now.getTime() }))
      const oldest = seen.keys().next()
      if (seen.size > most && !oldest.done) seen.delete(oldest.value)
    },
    /** The names of the others. */
    others(id: string, { actor }: Pick<Visit, 'actor'>, now: Date): readonly string[] {
      return [...(seen.get(id) ?? [])]
        .filter(([userId, { at }]) => userId !== actor.id && now.getTime() - at < lasting)
        .map(([, { name }]) => name)
    },
  }
}
