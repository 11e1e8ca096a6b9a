import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { PartBefore } from '@pejl/domain/items/item-version.ts'
import { type ItemPart, parsePart, type Settled, settlePart } from '@pejl/domain/items/write-part.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { keepBefore } from '@pejl/store/items/history-store.ts'
import { type LoadedItem, loadItem, saveFacts } from '@pejl/store/items/item-store.ts'
import {
  loadRecommendations,
  loadSections,
  saveRecommendation,
  saveSection,
} from '@pejl/store/items/words-store.ts'
import { record } from '@pejl/store/journal.ts'
import { type ItemRefusal, takeWritableItem } from './item-access.ts'
import { readCommittees } from './read-committees.ts'

/** What somebody wrote of a part: what they saw when they began, and what it is to say. */
export interface PartWrite {
  readonly part: string
  readonly base: string
  readonly text: string
}

/** What came of it, and what the part says now; `gone` when there is no such part any more. */
export interface PartOutcome {
  readonly part: string
  readonly now: string
  readonly settled: Settled | { readonly kind: 'gone' }
}

interface Stamp {
  readonly by: string
  readonly at: Date
}

/**
 * Saves what was written of an item's parts, each by itself: what others have written meanwhile is kept beside it, and a
 * part on which two disagree is left as it is and told of. Nothing of an item that has left its writers is changed.
 */
export async function writeParts(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  given: { readonly itemId: string; readonly writes: readonly PartWrite[] },
): Promise<Result<readonly PartOutcome[], ItemRefusal | 'locked'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const stamp = { by: nameOf(actor), at: now() }
  return database.staff(async (db) => {
    const taken = await takeWritableItem(db, actor, given.itemId)
    if (!taken.ok) return taken
    const outcomes: PartOutcome[] = []
    for (const write of given.writes) outcomes.push(await writePart(db, taken.value, write, stamp))
    return ok(outcomes)
  }, askedBy(actor))
}

async function writePart(db: Db, item: LoadedItem, write: PartWrite, stamp: Stamp): Promise<PartOutcome> {
  const part = parsePart(write.part)
  const found = part && (await partOf(db, item, part))
  if (!part || !found) return { part: write.part, now: '', settled: { kind: 'gone' } }
  const settled = settlePart(part, { ...write, now: found.now })
  if (settled.kind !== 'save') return { part: write.part, now: found.now, settled }
  const isKept = await keepBefore(db, item, found.before, stamp)
  const now = await found.save(settled.text, stamp)
  // one entry for what one person writes in a few minutes, and no words in it
  if (isKept)
    await record(db, {
      actor: stamp.by,
      event: 'item-written',
      kind: 'agenda-item',
      subject: item.id,
      detail: { part: part.kind },
    })
  return { part: write.part, now, settled }
}

interface FoundPart {
  readonly now: string
  readonly before: PartBefore
  /** Answers what the part says afterwards. */
  save(text: string, stamp: Stamp): Promise<string>
}

async function partOf(db: Db, item: LoadedItem, part: ItemPart): Promise<FoundPart | undefined> {
  switch (part.kind) {
    case 'section': {
      const section = (await loadSections(db, item.id)).find(({ key }) => key === part.key)
      if (!section) return undefined
      return {
        now: section.text,
        before: { part: 'section', key: section.key, was: section.text },
        save: async (text, stamp) => {
          await saveSection(db, section.id, { text, ...stamp })
          return text
        },
      }
    }
    case 'recommendation':
    case 'addressed': {
      const all = await loadRecommendations(db, item.id)
      const one = all.find(({ id }) => id === part.id)
      if (!one) return undefined
      const isWords = part.kind === 'recommendation'
      return {
        now: isWords ? one.text : othersOf(one.addressed, item).join(','),
        before: { part: 'recommendations', was: all.map(({ text, addressed }) => ({ text, addressed })) },
        save: async (text) => {
          const addressed = isWords ? one.addressed : await readCommittees(db, item.committeeId, text)
          await saveRecommendation(db, one.id, { text: isWords ? text : one.text, addressed })
          return isWords ? text : othersOf(addressed, item).join(',')
        },
      }
    }
    default:
      return factOf(db, item, part.kind)
  }
}

/** A form names the committees a point goes on to; its own comes first by itself. */
const othersOf = (addressed: readonly string[], { committeeId }: LoadedItem): readonly string[] =>
  addressed.filter((id) => id !== committeeId)

async function factOf(
  db: Db,
  { id }: LoadedItem,
  kind: 'title' | 'responsible' | 'recommended-by',
): Promise<FoundPart | undefined> {
  // asked again: another part of the same form may just have saved the item
  const item = await loadItem(db, id)
  if (!item) return undefined
  const { title, responsible, recommendedBy } = item
  const change = async (more: Partial<LoadedItem>, text: string) => {
    await saveFacts(db, item, { ...item, ...more })
    return text
  }
  switch (kind) {
    case 'title':
      return {
        now: title,
        before: { part: 'title', was: title },
        save: (text) => change({ title: text }, text),
      }
    case 'responsible':
    case 'recommended-by': {
      const isResponsible = kind === 'responsible'
      return {
        now: (isResponsible ? responsible : recommendedBy) ?? '',
        before: { part: 'facts', was: { responsible, recommendedBy } },
        save: (text) =>
          change(isResponsible ? { responsible: text || null } : { recommendedBy: text || null }, text),
      }
    }
  }
}
