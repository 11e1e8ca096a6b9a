/** Where each room of the house is. */
export const rooms = {
  domain: 'packages/domain/src',
  reading: 'packages/reading/src',
  store: 'packages/store/src',
  connect: 'packages/connect/src',
  ui: 'packages/ui/src',
  actions: 'packages/actions/src',
  web: 'apps/web/src',
  portal: 'apps/portal/src',
  cli: 'apps/cli/src',
} as const

export type Room = keyof typeof rooms

/**
 * Who may import what, beside itself: a room, or `room:` and the files of it that a pattern names. `domain` takes
 * nothing at all, neither npm nor node. Reading is pure, so actions may call it.
 */
export const mayImport = {
  domain: [],
  reading: ['domain'],
  store: ['domain'],
  connect: ['domain'],
  ui: [],
  actions: ['domain', 'store', 'connect', 'reading'],
  web: ['domain', 'actions', 'ui', 'store:[^/]*-views.ts', 'store:db.ts', 'store:public/.*'],
  portal: ['domain', 'ui', 'store:public/.*', 'store:db.ts'],
  cli: ['domain', 'reading', 'store', 'connect', 'actions', 'web:app.ts', 'portal:app.ts'],
} as const satisfies Record<Room, readonly string[]>
