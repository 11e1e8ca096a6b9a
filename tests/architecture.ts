/** Where each room of the house is. */
export const rooms = {
  domain: 'packages/domain/src',
  dosing: 'packages/dosing/src',
  reading: 'packages/reading/src',
  papers: 'packages/papers/src',
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
 * Who may import what, beside itself: a room, or `room:` and the files of it that a pattern names. `domain` and `dosing`
 * take nothing at all, neither npm nor node. Reading is pure, so actions may call it.
 */
export const mayImport = {
  domain: [],
  dosing: [],
  papers: ['domain'],
  reading: ['domain'],
  store: ['domain'],
  connect: ['domain'],
  ui: [],
  actions: ['domain', 'dosing', 'store', 'connect', 'reading'],
  web: ['domain', 'dosing', 'actions', 'ui', 'papers', 'store:.*-views.ts', 'store:db.ts', 'store:public/.*'],
  portal: ['domain', 'ui', 'papers', 'store:public/.*', 'store:db.ts'],
  cli: [
    'domain',
    'dosing',
    'reading',
    'papers',
    'store',
    'connect',
    'actions',
    'web:app.ts',
    'portal:app.ts',
  ],
} as const satisfies Record<Room, readonly string[]>
