import type { Permission } from '@pejl/domain/access/permissions.ts'

/** An address of the staff pages and what is needed to use it; `null`: one need not be signed in. */
export interface StaffRoute {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: Permission | null
}

export const get = (path: string, may: Permission | null): StaffRoute => ({ method: 'GET', path, may })
export const post = (path: string, may: Permission | null): StaffRoute => ({ method: 'POST', path, may })

/** An address with the parameters that say something. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const said = Object.entries(query).filter(([, value]) => value !== '')
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}
