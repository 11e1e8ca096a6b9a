import type { LivePart } from './live-part.ts'

interface Kept {
  readonly name: string
  readonly base: string
  readonly text: string
}

const keyOf = (id: string): string => `pejl-punkt-${id}`

/**
 * Keeps what is not saved yet in the memory of this window alone, which is gone when the window is closed: a page that is
 * loaded again has it, and nobody else at the machine does.
 */
export function remember(id: string, parts: readonly LivePart[]): void {
  try {
    if (parts.length === 0) sessionStorage.removeItem(keyOf(id))
    else {
      const kept = parts.map((part): Kept => ({ name: part.name, base: part.base, text: part.read() }))
      sessionStorage.setItem(keyOf(id), JSON.stringify(kept))
    }
  } catch {
    // no memory, or a full one: the page itself still has the words
  }
}

export const forget = (id: string): void => remember(id, [])

export function remembered(id: string): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  'name' in one &&
  'base' in one &&
  'text' in one &&
  typeof one.name === 'string' &&
  typeof one.base === 'string' &&
  typeof one.text === 'string'
