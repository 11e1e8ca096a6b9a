import { readabilityOf } from '@pejl/domain/strategies/lix.ts'

/**
 * Makes writing a draft quicker for those who have script: readability follows what is typed, fields grow with their
 * text, Ctrl+S saves, and work that is not saved is not left by accident. Without script the form does all of it.
 */
interface LixWords {
  readonly levels: Readonly<Record<string, string>>
  readonly none: string
  /** The sentence, with -1 for the number, %level for its name and -2 for the count of words. */
  readonly said: string
}

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form) quicken(form)

function quicken(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.lixWords ?? '{}') as LixWords // the page made it
  const notes = [...document.querySelectorAll<HTMLElement>('[data-lix]')]
  let changed = false
  for (const area of form.querySelectorAll('textarea')) grow(area)
  form.addEventListener('input', ({ target }) => {
    changed = true
    if (!(target instanceof HTMLTextAreaElement)) return
    grow(target)
    for (const note of notes.filter(({ dataset }) => (dataset.lix ?? '').split(' ').includes(target.id)))
      measure(note, words)
  })
  form.addEventListener('submit', (event) => {
    // a second click while the first is on its way
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
    changed = false
  })
  addEventListener('pageshow', () => {
    delete form.dataset.sent
  })
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    form.querySelector<HTMLButtonElement>('button[name=trin][value=gem]')?.click()
  })
}

function measure(note: HTMLElement, { levels, none, said }: LixWords): void {
  const text = (note.dataset.lix ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''))
    .join('\n\n')
  const found = readabilityOf(text)
  note.textContent = found
    ? said
        .replace('-1', String(found.lix))
        .replace('%level', levels[found.level] ?? '')
        .replace('-2', String(found.words))
    : none
  if (found) note.dataset.level = found.level
  else delete note.dataset.level
}

/** A field is as high as its text, but never lower than it was drawn. */
function grow(area: HTMLTextAreaElement): void {
  if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 4}px`
}
