import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Person } from './staff.ts'

/** A field of a form and its value; lists have the same name more than once. */
export type FormEntry = readonly [name: string, value: string]

/**
 * What a browser would send of the form whose tag has a text, such as its address: its fields in order, repeated names
 * included, without buttons.
 */
export function readEntries(body: string, mark: string): readonly FormEntry[] {
  const at = [...body.matchAll(/<form\b[^>]*>/g)].find(([tag]) => tag.includes(mark))
  if (!at) throw new Error(`no form has ${mark}`)
  const html = body.slice(at.index, body.indexOf('</form>', at.index))
  return [...html.matchAll(/<(input|textarea|select)\b[^>]*>/g)].flatMap((match): readonly FormEntry[] => {
    const [tag, kind] = match
    const name = attribute(tag, 'name')
    if (!name || / disabled/.test(tag)) return []
    const rest = html.slice(match.index + tag.length)
    if (kind === 'textarea') return [[name, plain(rest.slice(0, rest.indexOf('</textarea>')))]]
    if (kind === 'select') {
      const option = /<option\b[^>]* selected[^>]*>/.exec(rest.slice(0, rest.indexOf('</select>')))
      return [[name, option ? attribute(option[0], 'value') : '']]
    }
    const isChosen = !/ type="(?:checkbox|radio)"/.test(tag) || / checked/.test(tag)
    return isChosen ? [[name, attribute(tag, 'value')]] : []
  })
}

/** The entries with some values exchanged: each of the names once, where it stood, or last. */
export function withValues(
  entries: readonly FormEntry[],
  values: Readonly<Record<string, string>>,
): readonly FormEntry[] {
  return [...entries.filter(([name]) => !(name in values)), ...Object.entries(values)]
}

export function postEntries(
  app: FastifyInstance,
  { cookie }: Person,
  url: string,
  entries: readonly FormEntry[],
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
  })
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
