import type { Permission } from './permissions.ts'

/**
 * What a person may do with what is closed in one committee (udvalg): nothing without a part in it. `reader`: see it.
 * `writer`: write closed items as well. `secretary`: run its meetings and publish. The role's own permission is needed
 * besides, and the database hides what is closed from whoever has no part.
 */
export const parts = ['reader', 'writer', 'secretary'] as const
export type Part = (typeof parts)[number]

/** The permissions a part gives over a committee's closed items. */
const given = {
  reader: ['see'],
  writer: ['see', 'prepare'],
  secretary: ['see', 'prepare', 'meet'],
} as const satisfies Record<Part, readonly Permission[]>

/** Whether a part in a committee gives a permission over what is closed there; null: no part. */
export function mayWithClosed(part: Part | null, permission: Permission): boolean {
  const held: readonly Permission[] = part === null ? [] : given[part]
  return held.includes(permission)
}

/** Takes text from a form; what is no part is nothing. */
export function parsePart(text: unknown): Part | undefined {
  return parts.find((part) => part === text)
}
