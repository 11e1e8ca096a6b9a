/** Words of the restored text that are to be others: `start` to `end` becomes `to`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** Does the edits, which are in order and do not overlap. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  let done = ''
  let at = 0
  for (const edit of edits) {
    done += text.slice(at, edit.start) + edit.to
    at = edit.end
  }
  return done + text.slice(at)
}

/** Says where a place is after the edits. A place within edited words goes to their beginning, or to their end. */
export interface Mover {
  start(at: number): number
  end(at: number): number
}

/** Says where places are after edits that are in order and do not overlap. */
export function moverOf(edits: readonly TextEdit[]): Mover {
  const by = (edit: TextEdit) => edit.to.length - (edit.end - edit.start)
  const moved = (at: number, inside: (edit: TextEdit) => number) => {
    let shift = 0
    for (const edit of edits) {
      if (edit.end <= at) shift += by(edit)
      else if (edit.start < at) return shift + inside(edit)
    }
    return at + shift
  }
  return {
    start: (at) => moved(at, (edit) => edit.start),
    end: (at) => moved(at, (edit) => edit.start + edit.to.length),
  }
}
