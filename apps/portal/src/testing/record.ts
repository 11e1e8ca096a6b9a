import { randomUUID } from 'node:crypto'
import { publicAddress } from '@pejl/domain/search/public-address.ts'
import { searchWords } from '@pejl/domain/search/words.ts'
import type { Db } from '@pejl/store/db.ts'
import { json, sql } from '@pejl/store/sql.ts'

/** A document for the tests' record. Statements are quoted; their places are looked up in the text. */
export interface TestDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly isOpen?: boolean
  readonly damage?: 'none' | 'light' | 'heavy'
  readonly changes?: readonly { readonly from: string; readonly to: string }[]
  readonly items: readonly TestItem[]
}

export interface TestItem {
  readonly title: string
  readonly number?: string
  readonly matter?: { readonly id: string; readonly number: string; readonly title: string }
  readonly meetingId?: string
  readonly isOpen?: boolean
  readonly route?: readonly string[]
  readonly recommendations?: readonly string[]
  readonly decisions?: readonly {
    readonly text: string
    readonly outcome: string
    readonly remark?: string
  }[]
  readonly events?: readonly { quote: string; kind: string; on: string; until?: string; precision?: string }[]
  readonly commitments?: readonly TestCommitment[]
  readonly attachments?: readonly { readonly title: string; readonly access: 'open' | 'closed' }[]
  readonly strategyId?: string
}

export interface TestCommitment {
  readonly id: string
  readonly quote: string
  readonly what: string
  readonly recipient?: string
  readonly dueOn?: string
  readonly recurs?: string
  readonly period?: string
}

export async function putDocument(db: Db, document: TestDocument): Promise<void> {
  const { id, title, text, isOpen = true, damage = 'none', items } = document
  const changes = (document.changes ?? []).map(({ from, to }) => {
    const restoredAt = placeOf(text, to).start
    return {
      from,
      to,
      restoredAt,
      at: restoredAt,
      line: 1,
      column: 1,
      confidence: 0.9,
      reason: 'Læst forkert.',
    }
  })
  const masked = items
    .filter((item) => item.isOpen === false)
    .reduce((shown, item) => shown.replace(item.title, (words) => words.replace(/\S/g, '•')), text)
  await db.rows(sql`insert into documents (id, sha256, file_name, bytes, state, received_by)
    values (${id}, ${id.replaceAll('-', '').padEnd(64, '0')}, ${`${title}.txt`}, ${Buffer.from(text)}, 'accepted', 'test')`)
  await db.rows(sql`insert into pages (document_id, title, file_name, text, public_text, changes, public_changes, damage, is_open)
    values (${id}, ${title}, ${`${title}.txt`}, ${text}, ${masked}, ${json(changes)}::jsonb, ${json(changes)}::jsonb, ${damage}, ${isOpen})`)
  for (const [position, item] of items.entries()) await putItem(db, document, item, position)
  await putEntry(db, {
    kind: 'document',
    subject: id,
    href: publicAddress.document(id),
    title,
    body: masked,
    isOpen,
  })
}

async function putItem(
  db: Db,
  { id, text, isOpen: pageOpen = true }: TestDocument,
  item: TestItem,
  position: number,
) {
  const isOpen = pageOpen && (item.isOpen ?? true)
  const itemId = randomUUID()
  const { matter } = item
  if (matter) {
    const slug = matter.number.replace('/', '-')
    await db.rows(sql`insert into matters (id, number, slug, title, is_open) values (${matter.id}, ${matter.number},
      ${slug}, ${matter.title}, ${isOpen}) on conflict do nothing`)
    await putEntry(db, {
      kind: 'matter',
      subject: matter.id,
      href: publicAddress.matter(slug),
      title: matter.title,
      body: `Sag ${matter.number}`,
      isOpen,
    })
  }
  const attachments = (item.attachments ?? []).map((a, at) => ({
    number: at + 1,
    ...a,
    documentNumber: `10${at}/24`,
    journalNumber: null,
    place: null,
  }))
  await db.rows(sql`insert into items (id, document_id, position, matter_id, meeting_id, number, title, is_open, route,
      recommended_by, sections, attachments, place_start, place_end)
    values (${itemId}, ${id}, ${position}, ${matter?.id ?? null}, ${item.meetingId ?? null}, ${item.number ?? null},
      ${item.title}, ${isOpen}, ${[...(item.route ?? [])]}, 'Formanden',
      ${json([{ heading: 'Sagsfremstilling', kind: 'presentation', text, place: null }])}::jsonb,
      ${json(attachments)}::jsonb, 0, ${text.length})`)
  if (item.strategyId) {
    await db.rows(
      sql`insert into strategy_items (strategy_id, item_id, why) values (${item.strategyId}, ${itemId}, 'Nævner strategien.')`,
    )
  }
  for (const [at, words] of (item.recommendations ?? []).entries()) {
    const { start, end } = placeOf(text, words)
    await db.rows(sql`insert into recommendations (item_id, position, number, text, is_open, place_start, place_end)
      values (${itemId}, ${at}, ${at + 1}, ${words}, ${isOpen}, ${start}, ${end})`)
  }
  for (const [at, decision] of (item.decisions ?? []).entries()) {
    const { start, end } = placeOf(text, decision.text)
    await db.rows(sql`insert into decisions (item_id, position, number, outcome, text, remark, is_open, place_start, place_end)
      values (${itemId}, ${at}, ${at + 1}, ${decision.outcome}, ${decision.text}, ${decision.remark ?? null}, ${isOpen},
        ${start}, ${end})`)
  }
  for (const [at, event] of (item.events ?? []).entries()) {
    const { start, end } = placeOf(text, event.quote)
    await db.rows(sql`insert into events (item_id, position, kind, starts_on, ends_on, precision, what, quote, is_open,
        place_start, place_end)
      values (${itemId}, ${at}, ${event.kind}, ${event.on}, ${event.until ?? event.on}, ${event.precision ?? 'day'},
        ${event.quote}, ${event.quote}, ${isOpen}, ${start}, ${end})`)
  }
  for (const promise of item.commitments ?? []) await putCommitment(db, itemId, text, promise, isOpen)
}

async function putCommitment(db: Db, itemId: string, text: string, promise: TestCommitment, isOpen: boolean) {
  const { id, quote, what, recipient = null, dueOn = null, recurs = null, period = null } = promise
  const { start, end } = placeOf(text, quote)
  await db.rows(sql`insert into commitments (id, item_id, fingerprint, what, recipient, due_on, recurs, period, quote, section,
      is_open, place_start, place_end)
    values (${id}, ${itemId}, ${what}, ${what}, ${recipient}, ${dueOn}, ${recurs}, ${period}, ${quote}, 'Indstilling',
      ${isOpen}, ${start}, ${end})`)
  await putEntry(db, {
    kind: 'commitment',
    subject: id,
    href: publicAddress.commitment(id),
    title: what,
    body: quote,
    isOpen,
  })
}

interface Entry {
  readonly kind: string
  readonly subject: string
  readonly href: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
}

export async function putEntry(db: Db, { kind, subject, href, title, body, isOpen }: Entry): Promise<void> {
  await db.rows(sql`insert into search_entries (kind, subject, href, title, body, is_open, words)
    values (${kind}, ${subject}, ${href}, ${title}, ${body}, ${isOpen}, setweight(to_tsvector('danish', ${title}), 'A')
      || setweight(to_tsvector('danish', ${body}), 'B')
      || setweight(to_tsvector('danish', ${searchWords(`${title} ${body}`)}), 'C')) on conflict do nothing`)
}

export function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}
