import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Role } from '@pejl/domain/access/permissions.ts'
import type { UserId } from '@pejl/domain/common/id.ts'

/** Somebody with a role, as a session would make them. */
export function person(username: string, role: Role): Extract<Actor, { kind: 'user' }> {
  const id = '00000000-0000-4000-8000-000000000001' as UserId // a uuid
  return { kind: 'user', id, username, role }
}

export const editor = person('edith', 'editor')
export const secretary = person('sigrid', 'secretary')
export const administrator = person('asta', 'administrator')
export const reader = person('rune', 'reader')
