import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type Result, refuse } from '@pejl/domain/common/result.ts'
import { checkLogo, type Logo, type LogoRefusal } from '@pejl/domain/organisation/logo.ts'
import { saveBrand } from '@pejl/store/brand-store.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { findBrand } from '@pejl/store/public/brand-views.ts'
import { savedTogether } from './saved-together.ts'

export type EditBrandRefusal = 'forbidden' | 'wrong-colour' | 'stale' | LogoRefusal

export interface BrandText {
  readonly version: number
  /** `#rrggbb`, each. */
  readonly deep: string
  readonly accent: string
  readonly signal: string
  /** A file as it came, `keep` or `remove`. */
  readonly logo: Uint8Array | 'keep' | 'remove'
}

/** Chooses the municipality's own colours and logo. The file is kept as it was made safe, not as it came. */
export async function editBrand(
  { database }: { readonly database: Database },
  actor: Actor,
  { version, logo, ...colours }: BrandText,
): Promise<Result<number, EditBrandRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const all = { deep: plain(colours.deep), accent: plain(colours.accent), signal: plain(colours.signal) }
  if (Object.values(all).some((colour) => !/^#[0-9a-f]{6}$/.test(colour))) return refuse('wrong-colour')
  const checked = typeof logo === 'string' ? undefined : checkLogo(logo)
  if (checked && !checked.ok) return checked

  return savedTogether<number, EditBrandRefusal>(database, async (db) => {
    const before = (await findBrand(db))?.logo ?? null
    const kept: Logo | null = logo === 'keep' ? before : (checked?.value ?? null)
    const saved = await saveBrand(db, { ...all, logo: kept }, version)
    if (!saved.ok) return saved
    const detail = { ...all, logo: typeof logo === 'string' ? logo : (kept?.format ?? null) }
    await record(db, { actor: nameOf(actor), event: 'brand-edited', kind: 'database', detail })
    return saved
  })
}

const plain = (colour: string): string => colour.trim().toLowerCase()
