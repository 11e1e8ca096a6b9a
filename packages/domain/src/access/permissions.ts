/** What a member of staff may be. */
export const roles = ['reader', 'editor', 'secretary', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * Who may do what. `see`: the staff pages. `take-in`: bring documents in. `review`: correct, accept, reject, reopen
 * and read again. `link`: strategies and what belongs to them. `judge`: verdicts on commitments, and evidence.
 * `draft`: write strategies, their versions and the input to them. `plan`: initiatives, their days and load, status.
 * `adopt`: enter what adopts a strategy or a plan, and allow a unit to go over its limit. `organise`: committees' data,
 * units and what they bear, calendars, and the municipality's name. `prepare`: matters, their routes and agenda items.
 * `meet`: agendas, meetings, decisions, minutes and what is published. `manage-users`: people, roles and passwords.
 *
 * What is closed needs a part in its committee besides: see `parts` (parts.ts).
 */
const permissions = {
  see: ['reader', 'editor', 'secretary', 'administrator'],
  'take-in': ['editor', 'secretary', 'administrator'],
  review: ['editor', 'secretary', 'administrator'],
  link: ['editor', 'secretary', 'administrator'],
  judge: ['secretary', 'administrator'],
  draft: ['editor', 'secretary', 'administrator'],
  plan: ['editor', 'secretary', 'administrator'],
  adopt: ['secretary', 'administrator'],
  organise: ['secretary', 'administrator'],
  prepare: ['editor', 'secretary', 'administrator'],
  meet: ['secretary', 'administrator'],
  'manage-users': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether a role gives a permission. The one table that pages and actions ask. */
export function may(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = permissions[permission]
  return holders.includes(role)
}

/** Takes text from a form or the command line; what is not a role is nothing. */
export function parseRole(text: unknown): Role | undefined {
  return roles.find((role) => role === text)
}
