import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface MunicipalityName {
  readonly name: string
  readonly example: boolean
}

export async function findMunicipality(db: Db): Promise<MunicipalityName | undefined> {
  const [row] = await db.rows<MunicipalityName>(sql`select name, example from municipality`)
  return row
}
