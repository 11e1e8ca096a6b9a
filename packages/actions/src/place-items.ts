import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { ItemRecord } from '@pejl/domain/documents/document-record.ts'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import { freeSlug, slugOf } from '@pejl/domain/identifiers/slug.ts'
import { guessAbbreviations } from '@pejl/domain/organisation/abbreviations.ts'
import { guessCommitteeKind, isMed } from '@pejl/domain/organisation/committee-kind.ts'
import { recogniseCommittee } from '@pejl/domain/organisation/known-committee.ts'
import {
  listCommittees,
  meetingOn,
  type StoredCommittee,
  saveNewCommittee,
} from '@pejl/store/committee-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { matterNumbered } from '@pejl/store/matter-store.ts'
import type { PlacedItem } from '@pejl/store/saved-item.ts'

// party letters as minutes print them; whoever else is absent represents a union, or nobody knows whom
const party = /^(?:[A-ZÆØÅ]{1,2}|ufp|uafh\.?|løsgænger|løsgænger\.?|lokalliste\p{L}*)$/iu

/**
 * Whether an item's absentees are not named to the public: in worker-management committees, and where nobody can
 * tell what kind of committee it is and somebody absent is not of a party.
 */
export function hidesAbsentees(item: ReadItem, committees: readonly StoredCommittee[]): boolean {
  const known = item.committee === null ? undefined : recogniseCommittee(item.committee, committees)
  const kind = known?.kind ?? guessCommitteeKind(item.committee ?? '')
  if (kind !== 'unknown') return isMed(kind)
  const isUnread = item.absentees.length === 0 && item.sections.some((section) => section.kind === 'absence')
  return isUnread || item.absentees.some(({ represents }) => represents === null || !party.test(represents))
}

/** Finds, or makes, the committee, the meeting and the matter of each item. */
export async function placeItems(db: Db, items: readonly ItemRecord[]): Promise<readonly PlacedItem[]> {
  let committees = await listCommittees(db)
  const meetingFound = once((key) => {
    const [committeeId, day = ''] = key.split(' ')
    return meetingOn(db, committeeId as CommitteeId, day) // made of one below
  })
  const matterFound = once((number) => matterNumbered(db, number))
  const placed: PlacedItem[] = []
  for (const item of items) {
    const committee = await committeeNamed(db, item.committee ?? '', committees)
    if (committee && !committees.includes(committee)) committees = [...committees, committee]
    placed.push({
      ...item,
      matterId: item.matterNumber === null ? null : await matterFound(item.matterNumber),
      meetingId:
        committee && item.meetingDate ? await meetingFound(`${committee.id} ${item.meetingDate}`) : null,
    })
  }
  return placed
}

/** Looks each thing up once: a document may have thousands of items of one meeting. */
function once(find: (key: string) => Promise<string>): (key: string) => Promise<string> {
  const found = new Map<string, string>()
  return async (key) => {
    const id = found.get(key) ?? (await find(key))
    found.set(key, id)
    return id
  }
}

async function committeeNamed(
  db: Db,
  wording: string,
  committees: readonly StoredCommittee[],
): Promise<StoredCommittee | undefined> {
  const name = wording.replace(/\s+/g, ' ').trim()
  const known = recogniseCommittee(name, committees) ?? committees.find((one) => one.name === name)
  if (known || !/\p{L}/u.test(name)) return known
  const taken = new Set(committees.flatMap(({ abbreviations }) => abbreviations))
  return saveNewCommittee(db, {
    name,
    slug: freeSlug(slugOf(name), (slug) => committees.some((one) => one.slug === slug)),
    kind: guessCommitteeKind(name),
    abbreviations: guessAbbreviations(name).filter((short) => !taken.has(short)),
  })
}
