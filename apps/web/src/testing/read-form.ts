/** What a browser would send from a form of a page that nobody has touched: its enabled fields and their values. */
export function readForm(body: string, id: string): Record<string, string> {
  const start = body.indexOf(`<form id="${id}"`)
  const html = body.slice(start, body.indexOf('</form>', start))
  const fields: Record<string, string> = {}
  for (const [tag, kind] of html.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (!name || / disabled/.test(tag)) continue
    const rest = html.slice(html.indexOf(tag) + tag.length)
    if (kind === 'textarea') fields[name] = plain(rest.slice(0, rest.indexOf('</textarea>')))
    else if (kind === 'select') {
      const option = /<option\b[^>]* selected[^>]*>/.exec(rest.slice(0, rest.indexOf('</select>')))
      fields[name] = option ? attribute(option[0], 'value') : ''
    } else if (attribute(tag, 'type') !== 'checkbox' || / checked/.test(tag))
      fields[name] = attribute(tag, 'value')
  }
  return fields
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
