import type { Actor } from '@pejl/domain/access/actor.ts'
import { may, type Permission } from '@pejl/domain/access/permissions.ts'
import type { Language } from '../language.ts'

/** Somebody at work: a signed-in person, the token their forms carry, and the language they read. */
export interface Visit {
  readonly actor: Extract<Actor, { kind: 'user' }>
  readonly name: string
  readonly municipality: string
  readonly csrf: string
  readonly language: Language
}

export const mayVisit = (visit: Visit, permission: Permission): boolean => may(visit.actor.role, permission)
