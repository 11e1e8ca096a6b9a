import type { TextChange } from '@pejl/domain/documents/restoration.ts'
import type { Token } from './tokens.ts'

/** What is to stand instead of a token, and why. */
export interface Replacement {
  readonly to: string
  readonly confidence: number
  readonly reason: string
}

/** Puts the replacements in, one list entry a token, and keeps each on record with both its places. */
export function applyChanges(
  text: string,
  tokens: readonly Token[],
  replacements: readonly (Replacement | undefined)[],
): { readonly restored: string; readonly changes: readonly TextChange[] } {
  const changes: TextChange[] = []
  let restored = ''
  let done = 0
  tokens.forEach(({ at, line, column, text: from }, i) => {
    const replacement = replacements[i]
    if (!replacement) return
    restored += text.slice(done, at)
    changes.push({
      line,
      column: at === 0 ? 1 : column,
      from,
      ...replacement,
      at,
      restoredAt: restored.length,
    })
    restored += replacement.to
    done = at + from.length
  })
  return { restored: restored + text.slice(done), changes }
}

/** Where a place of the damaged text, outside any change, has come to stand. Ask in rising order. */
export function placesAfter(changes: readonly TextChange[]): (at: number) => number {
  let next = 0
  let moved = 0
  return (at) => {
    for (let change = changes[next]; change && change.at < at; change = changes[++next]) {
      moved = change.restoredAt + change.to.length - (change.at + change.from.length)
    }
    return at + moved
  }
}
