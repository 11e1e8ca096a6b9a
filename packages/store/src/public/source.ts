import { raw, type Sql } from '../sql.ts'

/** The words a statement was read from: a stretch of a document's public text, in UTF-16 units, end exclusive. */
export interface Source {
  readonly documentId: string
  readonly start: number
  readonly end: number
}

/** Who met, and when: where a statement comes from, said to a reader. */
export interface Occasion {
  readonly meetingId: string
  readonly committee: string
  readonly committeeSlug: string
  readonly heldOn: string
}

export interface MatterName {
  readonly slug: string
  readonly number: string | null
  readonly title: string
}

/**
 * Takes the table (or its alias) that has a statement's places and the one that names its document; gives a
 * `Source` as JSON, or null for a statement a person added later.
 */
export const sourceOf = (placed: string, document: string): Sql =>
  raw(`case when ${placed}.place_start is null or ${placed}.place_end is null then null else
    json_build_object('documentId', ${document}.document_id, 'start', ${placed}.place_start, 'end', ${placed}.place_end) end`)

/** The item's occasion as JSON; wants `m` meetings and `c` committees joined. */
export const occasion = raw(`case when m.id is null then null else json_build_object('meetingId', m.id,
  'committee', c.name, 'committeeSlug', c.slug, 'heldOn', m.held_on) end`)

/** The item's matter as JSON; wants `mt` matters joined. */
export const matterName = raw(`case when mt.id is null then null else
  json_build_object('slug', mt.slug, 'number', mt.number, 'title', mt.title) end`)
