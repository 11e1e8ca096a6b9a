import type { Place } from '@pejl/domain/documents/read-item.ts'

/** A stretch of text that is marked: a place something was read from, a restored word, a word in doubt. */
export interface Mark<Note> extends Place {
  readonly note: Note
}

/** Text with marks inside marks, ready to be written as nested elements. */
export type Branch<Note> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly note: Note; readonly inside: readonly Branch<Note>[] }

/**
 * Nests marks over a text. A mark that crosses the end of the one it begins in is cut there; one outside the
 * text, or empty, is left out. Of two with the same place the first given is the outer.
 */
export function nestMarks<Note>(text: string, marks: readonly Mark<Note>[]): readonly Branch<Note>[] {
  const ordered = marks
    .filter(({ start, end }) => start >= 0 && start < end && start < text.length)
    .map((mark, order) => ({ ...mark, order }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  const root: Branch<Note>[] = []
  const open: { readonly end: number; readonly inside: Branch<Note>[] }[] = [
    { end: text.length, inside: root },
  ]
  let at = 0

  const write = (until: number) => {
    for (let top = open.at(-1); top && at < until; top = open.at(-1)) {
      const stop = open.length > 1 ? Math.min(until, top.end) : until
      if (stop > at) top.inside.push({ kind: 'text', text: text.slice(at, stop) })
      at = stop
      if (open.length > 1 && at >= top.end) open.pop()
      else break
    }
  }

  for (const mark of ordered) {
    write(mark.start)
    while (open.length > 1 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop()
    const parent = open.at(-1)
    if (!parent) continue
    const inside: Branch<Note>[] = []
    parent.inside.push({ kind: 'mark', note: mark.note, inside })
    open.push({ end: Math.min(mark.end, parent.end), inside })
  }
  write(text.length)
  return root
}
