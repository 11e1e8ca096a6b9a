import { expect, it } from 'vitest'
import { mayWithClosed, type Part } from './parts.ts'
import type { Permission } from './permissions.ts'

it.each<[Part | null, readonly Permission[], readonly Permission[]]>([
  [null, [], ['see', 'prepare', 'meet']],
  ['reader', ['see'], ['prepare', 'meet']],
  ['writer', ['see', 'prepare'], ['meet']],
  ['secretary', ['see', 'prepare', 'meet'], ['organise', 'manage-users']],
])('with %s as part in a committee', (part, yes, no) => {
  for (const permission of yes)
    expect([permission, mayWithClosed(part, permission)]).toEqual([permission, true])
  for (const permission of no)
    expect([permission, mayWithClosed(part, permission)]).toEqual([permission, false])
})
