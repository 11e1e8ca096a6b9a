import type { Database } from '@pejl/store/db.ts'
import { raw, sql } from '@pejl/store/sql.ts'

interface Column {
  readonly table: string
  readonly column: string
}

/** Everything the public role can read anywhere, as one text. */
export async function allThePublicReads(database: Database): Promise<string> {
  const columns = await database.open.rows<Column>(sql`
    select table_name as table, column_name as column from information_schema.column_privileges
     where grantee = 'pejl_public' and privilege_type = 'SELECT' and table_schema = 'public' order by 1, 2`)
  if (columns.length < 80) throw new Error('the public role was not found')
  const texts: string[] = []
  for (const { table, column } of columns) {
    const rows = await database.open.rows<{ text: string | null }>(
      raw(`select "${column}"::text as text from "${table}"`),
    )
    texts.push(...rows.map(({ text }) => text ?? ''))
  }
  return texts.join('\n')
}
