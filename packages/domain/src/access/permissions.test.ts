import { expect, it } from 'vitest'
import { may, type Permission, type Role } from './permissions.ts'

const rune: Role = 'reader'
const edith: Role = 'editor'
const sigrid: Role = 'secretary'
const asta: Role = 'administrator'

it.each<[Permission, readonly Role[], readonly Role[]]>([
  ['see', [rune, edith, sigrid, asta], []],
  ['take-in', [edith, sigrid, asta], [rune]],
  ['review', [edith, sigrid, asta], [rune]],
  ['link', [edith, sigrid, asta], [rune]],
  ['draft', [edith, sigrid, asta], [rune]],
  ['plan', [edith, sigrid, asta], [rune]],
  ['adopt', [sigrid, asta], [rune, edith]],
  ['judge', [sigrid, asta], [rune, edith]],
  ['organise', [sigrid, asta], [rune, edith]],
  ['prepare', [edith, sigrid, asta], [rune]],
  ['meet', [sigrid, asta], [rune, edith]],
  ['manage-users', [asta], [rune, edith, sigrid]],
])('gives %s to those who need it, and to nobody else', (permission, yes, no) => {
  for (const role of yes) expect([role, may(role, permission)]).toEqual([role, true])
  for (const role of no) expect([role, may(role, permission)]).toEqual([role, false])
})
