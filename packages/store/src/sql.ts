import template, { empty, join, raw, type Sql } from 'sql-template-tag'

/** The only way values reach the database: ``sql`select … where id = ${id}` `` sends them apart from the text. */
export const sql = template

export { empty, join, raw, type Sql }

/** A value for a `jsonb` column. */
export const json = (value: unknown): string => JSON.stringify(value)
