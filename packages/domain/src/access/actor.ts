import type { UserId } from '../common/id.ts'
import { may, type Permission, type Role } from './permissions.ts'

/** Who does something: a signed-in person, or the program itself (an import, the example). */
export type Actor =
  | { readonly kind: 'user'; readonly id: UserId; readonly username: string; readonly role: Role }
  | { readonly kind: 'program'; readonly name: string }

/** Whether an actor may do it. The program runs on behalf of whoever runs the machine, and may do everything. */
export function mayActor(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'program' || may(actor.role, permission)
}

/** The name the journal and the record write; nobody can have the username `program`. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'program' ? 'program' : actor.username
}
