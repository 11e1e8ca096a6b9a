import { followTexts } from './follow-texts.ts'

/**
 * Makes writing a draft quicker for those who have script: readability follows what is typed, fields grow with their
 * text, Ctrl+S saves, and work that is not saved is not left by accident. Without script the form does all of it.
 */
const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form) quicken(form)

function quicken(form: HTMLFormElement): void {
  let changed = false
  followTexts(form)
  form.addEventListener('input', () => {
    changed = true
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
