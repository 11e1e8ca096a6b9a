import type { PassageSource, StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { VersionState } from '@pejl/domain/strategies/version-life.ts'
import type { Db } from '../db.ts'
import { raw, sql } from '../sql.ts'
import { type MatterName, matterName, type Source } from './source.ts'

/** A version that others may read: in hearing, adopted, replaced or expired. A draft is nobody's but staff's. */
export interface PublicVersion {
  readonly number: number
  readonly state: Exclude<VersionState, 'draft'>
  /** What it changes, in a line; '' when nobody wrote it. */
  readonly note: string
  readonly hearingFrom: string | null
  readonly hearingUntil: string | null
  readonly decidedOn: string | null
  readonly validFrom: string | null
  readonly expiresOn: string | null
  readonly committee: { readonly name: string; readonly slug: string } | null
  readonly matter: MatterName | null
  /** The decision that adopted it, word for word, and where it stands; null while the minutes are not open. */
  readonly decision: { readonly text: string; readonly source: Source } | null
}

/** `content`: a passage has its source where that is open; quotes are empty, the document itself has the words. */
export interface PublicVersionView extends PublicVersion {
  readonly content: StrategyContent
}

type VersionRow = PublicVersion & { readonly content: StrategyContent }

const columns =
  raw(`v.number, v.state, v.note, v.hearing_from as "hearingFrom", v.hearing_until as "hearingUntil",
  v.decided_on as "decidedOn", v.valid_from as "validFrom", v.expires_on as "expiresOn",
  case when c.id is null then null else json_build_object('name', c.name, 'slug', c.slug) end as committee`)
const decision =
  raw(`(select json_build_object('text', concat_ws(', ', d.text, nullif(d.remark, '')), 'source',
    json_build_object('documentId', i.document_id, 'start', d.place_start, 'end', d.place_end))
  from decisions d join items i on i.id = d.item_id
  where i.document_id = v.source_document_id and d.place_start = v.source_start and d.place_end = v.source_end limit 1)`)
const around = raw(`strategy_versions v join strategies s on s.id = v.strategy_id
  left join committees c on c.id = v.committee_id left join matters mt on mt.id = v.matter_id`)

/** The versions of a strategy, by its slug, that others may read, newest first. */
export async function listPublicVersions(db: Db, slug: string): Promise<readonly PublicVersion[]> {
  return db.rows<PublicVersion>(sql`
    select ${columns}, ${matterName} as matter, ${decision} as decision from ${around}
     where s.slug = ${slug} order by v.number desc`)
}

/** One version with what it says; nothing for a draft or a number nobody has. */
export async function findPublicVersion(
  db: Db,
  slug: string,
  number: number,
): Promise<PublicVersionView | undefined> {
  const [row] = await db.rows<VersionRow>(sql`
    select ${columns}, ${matterName} as matter, ${decision} as decision, v.open_content as content from ${around}
     where s.slug = ${slug} and v.number = ${number}`)
  return row && withOpenSources(db, row)
}

/** The version that was adopted last and that nothing has replaced, expired or not. */
export async function findVersionInForce(db: Db, slug: string): Promise<PublicVersionView | undefined> {
  const [row] = await db.rows<VersionRow>(sql`
    select ${columns}, ${matterName} as matter, ${decision} as decision, v.open_content as content from ${around}
     where s.slug = ${slug} and v.state in ('adopted', 'expired')`)
  return row && withOpenSources(db, row)
}

/** A source stands where an open item stands around it; row level security shows no other items. */
async function withOpenSources(db: Db, version: VersionRow): Promise<PublicVersionView> {
  const { content } = version
  const documents = [...new Set(sourcesIn(content).map(({ documentId }) => documentId))]
  const items = await db.rows<{ documentId: string; start: number; end: number }>(sql`
    select document_id as "documentId", place_start as start, place_end as "end" from items
     where document_id = any(${documents}::uuid[])`)
  const open = (source: PassageSource | null) =>
    source &&
    items.some(
      (item) => item.documentId === source.documentId && item.start <= source.start && item.end >= source.end,
    )
      ? source
      : null
  return {
    ...version,
    content: {
      ...content,
      purposeSource: open(content.purposeSource),
      foundation: content.foundation.map((one) => ({ ...one, source: open(one.source) })),
      relations: content.relations.map((one) => ({ ...one, source: open(one.source) })),
      principles: content.principles.map((principle) => ({
        ...principle,
        source: open(principle.source),
        objectives: principle.objectives.map((one) => ({ ...one, source: open(one.source) })),
      })),
    },
  }
}

function sourcesIn({
  purposeSource,
  foundation,
  relations,
  principles,
}: StrategyContent): readonly PassageSource[] {
  const rows = [...foundation, ...relations, ...principles, ...principles.flatMap((one) => one.objectives)]
  return [purposeSource, ...rows.map(({ source }) => source)].filter((source) => source !== null)
}
