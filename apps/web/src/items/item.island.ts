import type { PartOutcome } from '@pejl/actions/items/write-parts.ts'
import { followTexts } from '../drafting/follow-texts.ts'
import { type ConflictWords, conflictBox } from './conflict-box.ts'
import { forget, remember, remembered } from './kept-words.ts'
import { isUnsaved, type LivePart, livePart } from './live-part.ts'

/**
 * Saves an item as it is typed: each part by itself a moment after the last key, one at a time. When the network is gone it
 * says so, keeps what was typed in the browser's own memory of this window, and goes on when it is back. What others write
 * comes in by itself where nothing is being typed; where two disagree, a person chooses. Without script the form does it all.
 */
interface Words extends ConflictWords {
  readonly status: Readonly<Record<string, string>>
  readonly partLost: Readonly<Record<string, string>>
}

interface Now {
  readonly state: string
  readonly people: readonly string[]
  readonly parts: readonly { readonly part: string; readonly text: string; readonly by: string | null }[]
}

const pause = 800
const retry = 3_000
const look = 6_000

const form = document.querySelector<HTMLFormElement>('form[data-item]')
if (form) live(form)

function live(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.texts ?? '{}') as Words // the page made it
  const id = form.dataset.item ?? ''
  const parts = [...form.querySelectorAll<HTMLElement>('[data-part]')].flatMap((one) => livePart(one) ?? [])
  const status = form.querySelector<HTMLElement>('[data-item-status]')
  const people = form.querySelector<HTMLElement>('[data-item-people]')
  let timer: ReturnType<typeof setTimeout> | undefined
  let [busy, leaving, saves] = [false, false, 0]

  const say = (key: string, more: Readonly<Record<string, string>> = {}) => {
    const text = Object.entries(more).reduce(
      (said, [name, value]) => said.replace(`%${name}`, value),
      words.status[key] ?? '',
    )
    if (status && status.textContent !== text) status.textContent = text
  }
  const waiting = () => parts.filter((part) => isUnsaved(part))
  const keep = () => {
    for (const part of parts) part.element.classList.toggle('is-waiting', isUnsaved(part))
    remember(id, waiting())
  }
  const soon = (after = pause) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), after)
  }

  followTexts(form)
  if (bringBack(id, parts)) say('restored')
  else say('idle')
  keep()
  if (waiting().length > 0) soon()

  form.addEventListener('input', ({ target }) => {
    const part = target instanceof Element ? partAt(target) : undefined
    // what was refused is tried again when it has other words; a conflict waits for its button
    if (part?.held === 'refused') part.held = null
    keep()
    soon()
  })
  form.addEventListener('submit', (event) => {
    // a second click while the first is on its way
    if (leaving) event.preventDefault()
    leaving = true
    clearTimeout(timer)
  })
  addEventListener('pageshow', () => {
    leaving = false
  })
  addEventListener('beforeunload', (event) => {
    if (!leaving && waiting().length > 0) event.preventDefault()
  })
  addEventListener('online', () => soon(0))
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    soon(0)
  })
  setInterval(() => void lookAround(), look)
  void lookAround()

  const partAt = (target: Element) => {
    const element = target.closest('[data-part]')
    return parts.find((part) => part.element === element)
  }

  async function flush(): Promise<void> {
    if (busy || leaving) return
    const next = waiting().find(({ held }) => held === null)
    if (!next) {
      if (waiting().length === 0) forget(id)
      return
    }
    busy = true
    say('saving')
    const sent = next.read()
    const answer = await send(next, sent)
    busy = false
    saves += 1
    if (answer === 'away') {
      say('offline')
      soon(retry)
      return
    }
    if (typeof answer === 'string') {
      say(answer)
      soon(answer === 'signedOut' ? 10_000 : 60_000)
      return
    }
    settle(next, sent, answer)
    keep()
    if (waiting().length === 0) say('saved', { time: clock() })
    soon(waiting().some(({ held }) => held === null) ? 50 : pause)
  }

  async function send(
    part: LivePart,
    text: string,
  ): Promise<PartOutcome | 'away' | 'signedOut' | 'locked' | 'refused'> {
    const body = new URLSearchParams({ csrf: tokenOf(form), del: part.name, base: part.base, tekst: text })
    try {
      const answer = await fetch(form.dataset.partAddress ?? '', {
        method: 'POST',
        headers: { accept: 'application/json' },
        body,
        signal: AbortSignal.timeout(20_000),
      })
      if (answer.ok) return (await answer.json()) as PartOutcome // the route's own answer
      if (answer.status === 401 || answer.status === 403) return 'signedOut'
      if (answer.status === 409 || answer.status === 404) return 'locked'
      return answer.status >= 500 ? 'away' : 'refused'
    } catch {
      return 'away'
    }
  }

  function settle(part: LivePart, sent: string, { settled, now }: PartOutcome): void {
    const box = part.element.querySelector('[data-part-answer]')
    if (settled.kind === 'save' || settled.kind === 'unchanged') {
      box?.replaceChildren()
      // typed on meanwhile: what was sent is what they have seen, and the next sending brings in the others' words
      if (part.read() !== sent) part.base = sent
      else {
        part.base = now
        part.write(now)
      }
      return
    }
    if (settled.kind !== 'conflict') {
      part.held = 'refused'
      const text = words.partLost[settled.kind === 'gone' ? 'gone' : settled.reason] ?? ''
      box?.replaceChildren(errorText(text))
      say('refused')
      return
    }
    part.held = 'conflict'
    say('conflict')
    const given = { mine: part.read(), theirs: now, pieces: settled.pieces }
    box?.replaceChildren(
      conflictBox(given, words, (text) => {
        part.base = now
        part.held = null
        // typed on beside the conflict: those words are mine, too
        part.write(text === given.mine ? part.read() : text)
        box.replaceChildren()
        keep()
        soon(0)
      }),
    )
  }

  async function lookAround(): Promise<void> {
    if (document.hidden || leaving) return
    const before = saves
    const now = await fetch(form.dataset.nowAddress ?? '', { headers: { accept: 'application/json' } })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Now) : undefined))
      .catch(() => undefined)
    if (!now) return
    if (people)
      people.textContent =
        now.people.length === 0
          ? (words.status.alone ?? '')
          : (words.status.people ?? '').replace('%names', now.people.join(', '))
    if (now.state !== 'writing') say('locked')
    // a save has gone by meanwhile: what was asked before it is old
    if (busy || saves !== before) return
    for (const part of parts) {
      const theirs = now.parts.find((one) => one.part === part.name)
      if (!theirs || theirs.text === part.base || isUnsaved(part)) continue
      part.base = theirs.text
      part.write(theirs.text)
      const note = part.element.querySelector<HTMLElement>('[data-part-changed]')
      if (note && theirs.by) note.textContent = (words.status.other ?? '').replace('%who', theirs.by)
    }
    const points = (names: readonly string[]) =>
      names.filter((name) => name.startsWith('recommendation:')).join()
    if (points(now.parts.map(({ part }) => part)) !== points(parts.map(({ name }) => name))) say('rows')
  }
}

/** Words that were not saved last time go back into their fields; those that have been saved since are dropped. */
function bringBack(id: string, parts: readonly LivePart[]): boolean {
  let found = false
  for (const { name, base, text } of remembered(id)) {
    const part = parts.find((one) => one.name === name)
    if (!part || text === part.base || isUnsaved(part)) continue
    part.write(text)
    part.base = base
    found = true
  }
  return found
}

const tokenOf = (form: HTMLFormElement): string =>
  form.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? ''

const clock = (): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(new Date())

function errorText(text: string): HTMLElement {
  const note = document.createElement('p')
  note.className = 'form-error-message'
  note.textContent = text
  return note
}
