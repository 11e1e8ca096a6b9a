import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Logo } from '@pejl/domain/organisation/logo.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

export interface BrandToSave {
  readonly deep: string
  readonly accent: string
  readonly signal: string
  /** Null takes the logo away. */
  readonly logo: Logo | null
}

/** Saves nothing, and says so, when someone else has saved since; `version` 0: there was none. */
export async function saveBrand(
  db: Db,
  { deep, accent, signal, logo }: BrandToSave,
  version: number,
): Promise<Result<number, 'stale'>> {
  const bytes = logo && Buffer.from(logo.bytes)
  const format = logo?.format ?? null
  const [saved] = await db.rows<{ version: number }>(
    version === 0
      ? sql`insert into municipality_brand (deep, accent, signal, logo, logo_format)
          values (${deep}, ${accent}, ${signal}, ${bytes}, ${format}) on conflict do nothing returning version`
      : sql`update municipality_brand set deep = ${deep}, accent = ${accent}, signal = ${signal}, logo = ${bytes},
          logo_format = ${format}, version = version + 1 where version = ${version} returning version`,
  )
  return saved ? ok(saved.version) : refuse('stale')
}
