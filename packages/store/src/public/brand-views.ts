import type { Logo } from '@pejl/domain/organisation/logo.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** The municipality's colours, `#rrggbb`, and its logo. */
export interface BrandView {
  readonly deep: string
  readonly accent: string
  readonly signal: string
  readonly logo: Logo | null
  readonly version: number
}

/** Nothing while nobody has chosen any. */
export async function findBrand(db: Db): Promise<BrandView | undefined> {
  type Row = Omit<BrandView, 'logo'> & {
    readonly bytes: Uint8Array | null
    readonly format: Logo['format'] | null
  }
  const [row] = await db.rows<Row>(
    sql`select deep, accent, signal, version, logo as bytes, logo_format as format from municipality_brand`,
  )
  if (!row) return undefined
  const { bytes, format, ...brand } = row
  return { ...brand, logo: bytes && format ? { format, bytes: new Uint8Array(bytes) } : null }
}
