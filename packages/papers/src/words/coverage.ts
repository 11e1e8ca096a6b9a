/** The characters a font has, read from its `cmap` table, formats 4 and 12 (OpenType 1.9, cmap). */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const found = new Set<number>()
  const cmap = tableAt(view, 'cmap')
  for (let n = 0; n < view.getUint16(cmap + 2); n++) {
    const at = cmap + view.getUint32(cmap + 4 + n * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) addSegments(view, at, found)
    if (format === 12) addGroups(view, at, found)
  }
  return found
}

function tableAt(view: DataView, name: string): number {
  for (let n = 0; n < view.getUint16(4); n++) {
    const at = 12 + n * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

function addSegments(view: DataView, at: number, found: Set<number>): void {
  const bytes = view.getUint16(at + 6)
  for (let n = 0; n < bytes; n += 2) {
    const last = view.getUint16(at + 14 + n)
    const first = view.getUint16(at + 16 + bytes + n)
    for (let code = first; code <= last && code !== 0xffff; code++) found.add(code)
  }
}

function addGroups(view: DataView, at: number, found: Set<number>): void {
  for (let n = 0; n < view.getUint32(at + 12); n++) {
    const group = at + 16 + n * 12
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code++) found.add(code)
  }
}

/**
 * The text with nothing that the font cannot show: PDF/UA refuses a sheet with an empty box on it. Letters it lacks
 * become `?`, signs and control characters are left out, spaces are folded, and what has none may be broken anyway.
 */
export function showable(text: string, characters: ReadonlySet<number>): string {
  const shown = Array.from(text.normalize('NFC'), (one) => {
    if (/\s/u.test(one)) return one === '\u00a0' ? one : ' '
    if (characters.has(one.codePointAt(0) ?? 0)) return one
    return /[\p{L}\p{N}]/u.test(one) ? '?' : ''
  })
  const tidy = shown
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<=\d{4})-(?=\d{4})/g, '–')
    // a dash, which a line never begins with
    .replace(/(?<=\S) [-–] (?=\S)/g, '\u00a0– ')
    .trim()
  return tidy.replace(/[^\s\u00ad-]{60,}/gu, (run) => run.replace(/.{20}(?=.)/gu, '$&\u00ad'))
}
