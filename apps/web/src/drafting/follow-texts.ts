import { readabilityOf } from '@pejl/domain/strategies/lix.ts'

/** Words of the readability notes: the levels' names, and the sentence with -1, %level and -2 for its values. */
interface LixWords {
  readonly levels: Readonly<Record<string, string>>
  readonly none: string
  readonly said: string
}

/** Makes the fields of a form as high as their text, and lets the notes on readability follow what is typed. */
export function followTexts(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.lixWords ?? '{}') as LixWords // the page made it
  const notes = [...document.querySelectorAll<HTMLElement>('[data-lix]')]
  for (const area of form.querySelectorAll('textarea')) grow(area)
  const follow = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return
    grow(target)
    for (const note of notes.filter(({ dataset }) => (dataset.lix ?? '').split(' ').includes(target.id)))
      measure(note, words)
  }
  form.addEventListener('input', follow)
  form.addEventListener('rewritten', follow)
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
