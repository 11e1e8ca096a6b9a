import { isCommitteeName } from './committees.ts'
import type { Heading } from './headings.ts'
import { isFurniture, isMeetingHead, type TitleMark, titleKey } from './item-marks.ts'
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'
import type { MatterLine } from './matter-numbers.ts'
import type { Sight } from './sights.ts'

/** Where an item begins, and what its opening line says. */
export interface Start {
  readonly at: number
  readonly title: Line | undefined
  readonly mark: TitleMark | undefined
  readonly access: 'open' | 'closed' | null
}

interface State {
  starts: Start[]
  number: number | null
  seen: Set<string>
  /** Kind of the section the line stands in. */
  kind: string
  decided: boolean
  matter: boolean
  listNumber: number
  /** What the group of items says: open doors or closed. */
  group: 'open' | 'closed' | null
}

/** Finds where items begin; lines of the table of contents begin none. */
export function findStarts(
  sights: readonly Sight[],
  contents: ReadonlyMap<number, string>,
): readonly Start[] {
  const titles = new Set(contents.values())
  const state: State = {
    starts: [],
    number: null,
    seen: new Set(),
    kind: '',
    decided: false,
    matter: false,
    listNumber: 0,
    group: null,
  }
  const loneAccess = sights.filter((sight) => isLoneAccess(sight.line)).length
  sights.forEach((sight, i) => {
    state.group = groupOf(sight.line) ?? state.group
    const start = contents.has(i) ? undefined : startAt(sights, i, state, titles, loneAccess > 1)
    if (start) begin(state, start)
    note(state, sight)
  })
  return state.starts
}

const group = /^(åbne|lukkede?) (?:dagsordens?punkter|sager|punkter|dagsorden|møde)|for (åbne|lukkede) døre$/i

function groupOf(line: Line): 'open' | 'closed' | null {
  const found = line.text.length < 60 ? group.exec(line.text) : null
  return found ? (/^åbne/i.test(found[1] ?? found[2] ?? '') ? 'open' : 'closed') : null
}

function isLoneAccess(line: Line): boolean {
  return /^(?:åben|åbent|lukket|lukket punkt|åbent?\s+punkt|lukket\s+punkt)$/i.test(line.text)
}

/** Takes up a start; one that follows another with nothing between tells more of the same item. */
function begin(state: State, start: Start): void {
  const last = state.starts.at(-1)
  if (
    last &&
    state.seen.size === 0 &&
    !last.mark &&
    !(last.title && start.title) &&
    start.at - last.at <= 4
  ) {
    state.starts[state.starts.length - 1] = {
      at: last.at,
      title: last.title ?? start.title,
      mark: last.mark ?? start.mark,
      access: last.access ?? start.access,
    }
  } else {
    state.starts.push(start)
    state.seen = new Set()
    state.decided = false
    state.matter = false
  }
  state.kind = ''
  state.listNumber = 0
  if (start.mark) state.number = start.mark.number
}

function note(state: State, { heading, line, matter }: Sight): void {
  if (heading) {
    state.seen.add(heading.key)
    state.kind = heading.kind
    state.listNumber = 0
    if (heading.kind === 'decision' && heading.named) state.decided = true
  } else {
    if (matter) state.matter = true
    const marker = markerOf(line.text)
    if (marker?.number) state.listNumber = marker.number
  }
}

function startAt(
  sights: readonly Sight[],
  i: number,
  state: State,
  titles: ReadonlySet<string>,
  loneAccess: boolean,
): Start | undefined {
  const sight = sights[i]
  if (!sight) return undefined
  const { line, mark, matter, heading } = sight
  const fresh = state.starts.length > 0 && state.seen.size === 0
  if (mark && isItemMark(sights, i, mark, state, titles))
    return { at: i, title: line, mark, access: mark.access ?? state.group }
  const numbered = /^(?:sag|punkt|pkt\.?)(?: nr\.?)? ?(\d{1,4})\.?$/i.exec(line.text)?.[1]
  if (numbered) {
    const start = startAtMatter(sights, i, { number: null, access: null, alone: true })
    const title = start.title?.text ?? ''
    const named = {
      number: Number(numbered),
      label: numbered,
      title,
      length: 0,
      access: null,
      sure: true,
    } as const
    return { ...start, mark: named, access: state.group }
  }
  if (loneAccess && isLoneAccess(line) && (!/punkt$/i.test(line.text) || sights[i + 1]?.mark)) {
    return {
      at: i,
      title: undefined,
      mark: undefined,
      access: /^lukket/i.test(line.text) ? 'closed' : 'open',
    }
  }
  if (matter && (!fresh || state.matter) && (state.seen.size > 0 || state.starts.length === 0)) {
    const titled = sights[i + 1]?.mark !== undefined
    return titled
      ? { at: i, title: undefined, mark: undefined, access: matter.access }
      : startAtMatter(sights, i, matter)
  }
  if (
    heading &&
    state.decided &&
    heading.kind === 'summary' &&
    !state.seen.has(heading.key) &&
    !hasNumbers(state)
  ) {
    return { at: i, title: undefined, mark: undefined, access: null }
  }
  if (
    heading &&
    state.decided &&
    state.seen.has(heading.key) &&
    heading.kind !== 'decision' &&
    isOpening(heading)
  ) {
    return { at: i, title: undefined, mark: undefined, access: null }
  }
  return undefined
}

function hasNumbers(state: State): boolean {
  return state.starts.some((start) => start.mark)
}

function isOpening({ kind }: Heading): boolean {
  return kind === 'summary' || kind === 'presentation' || kind === 'recommendation' || kind === 'other'
}

function isItemMark(
  sights: readonly Sight[],
  i: number,
  mark: TitleMark,
  state: State,
  titles: ReadonlySet<string>,
): boolean {
  const line = sights[i]?.line
  if (!line || /^at(?!\p{L})/iu.test(mark.title)) return false
  if (mark.sure && /^(?:punkt|pkt)/i.test(line.text))
    return (
      mark.title.length < 200 && !/(?<!\p{L})(?:dog|udgår|oversendes|udsættes)(?!\p{L})/u.test(mark.title)
    )
  const forward = state.number === null || mark.number > state.number
  if (!forward && !(mark.number === 1 && state.decided)) return false
  const known = [...titleVariants(mark.title)].some((key) => titles.has(key))
  if (known) return true
  const next = state.number === null || mark.number === state.number + 1
  const closed = (mark.access === 'closed' || (state.group === 'closed' && next)) && forward
  if (closed && line.text.length < 120) return true
  const follow = followerOf(sights, i)
  if (mark.sure) return next || follow !== undefined
  if (follow?.matter) return true
  if (!follow?.heading) return false
  const inList = state.kind === 'recommendation' || state.kind === 'decision' || state.kind === 'attachments'
  const again = state.seen.has(follow.heading.key)
  if (inList && (mark.number === state.listNumber + 1 || mark.number === 1))
    return again && next && line.gap > 0
  return (next || again) && !/[.;]$/.test(mark.title)
}

function* titleVariants(title: string): Iterable<string> {
  const key = titleKey(title)
  yield key
  if (key.length > 30) yield key.slice(0, 30)
}

/** What stands below a title: a heading or a case number, after at most two lines that continue it. */
function followerOf(sights: readonly Sight[], i: number): Sight | undefined {
  for (let j = i + 1; j <= i + 3 && j < sights.length; j++) {
    const sight = sights[j]
    if (sight?.heading || sight?.matter) return sight
    if (!sight || sight.mark || markerOf(sight.line.text)) return undefined
    if (j > i + 1 && sight.line.gap > 0) return undefined
  }
  return undefined
}

/** An item known by its case number alone: its title is the paragraph above. */
function startAtMatter(sights: readonly Sight[], i: number, { access }: MatterLine): Start {
  let at = i
  let title: Line | undefined
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const above = sights[j]
    const gap = sights[j + 1]?.line.gap ?? 0
    if (!above || above.heading || above.matter || isMeetingHead(above.line) || isFurniture(above.line.text))
      break
    if (title && gap > 0) break
    if (gap > 3 || isCommitteeName(above.line.text) || /\(H\)$|\.(?:pdf|docx?)$/i.test(above.line.text)) break
    title = above.line
    at = j
  }
  return { at, title, mark: undefined, access }
}
