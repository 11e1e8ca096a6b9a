import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { wouldLieUnderItself } from '@pejl/domain/organisation/committee-tree.ts'
import { type CommitteeSettings, tidySettings } from '@pejl/domain/organisation/tidy-settings.ts'
import {
  listParents,
  loadCommitteeSettings,
  saveCommitteeSettings,
} from '@pejl/store/committees/settings-store.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds, WrongFields } from './needs.ts'

export type SettingsRefusal = 'forbidden' | 'not-found' | 'stale' | 'unknown-committee' | 'under-itself'

/** Saves what a committee rests on, when and where it meets, its deadlines and what it publishes. */
export async function editCommitteeSettings(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: {
    readonly committeeId: string
    readonly version: number
    readonly settings: { readonly [Name in keyof CommitteeSettings]: unknown }
  },
): Promise<Result<{ readonly version: number }, SettingsRefusal> | WrongFields<keyof CommitteeSettings>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<CommitteeId>(given.committeeId)
  if (!id) return refuse('not-found')
  const tidied = tidySettings(given.settings)
  if (!tidied.ok) return tidied
  const settings = tidied.value

  return savedTogether<{ version: number }, SettingsRefusal>(database, async (db) => {
    await lockRecord(db)
    const before = await loadCommitteeSettings(db, id)
    if (!before) return refuse('not-found')
    if (before.version !== given.version) return refuse('stale')
    const committees = await listParents(db)
    if (settings.parentId !== null && !committees.some((one) => one.id === settings.parentId))
      return refuse('unknown-committee')
    if (wouldLieUnderItself(id, settings.parentId, committees)) return refuse('under-itself')
    const version = await saveCommitteeSettings(db, id, before.version, settings)
    if (version === undefined) return refuse('stale')
    const { version: _, ...from } = before
    const detail = { from, to: settings }
    await record(db, {
      actor: nameOf(actor),
      event: 'committee-settings-edited',
      kind: 'committee',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}
