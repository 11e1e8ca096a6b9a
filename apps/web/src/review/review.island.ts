/**
 * Makes the review quicker for those who have script: sources light up without the form losing its place, work not
 * saved is not left by accident, and Ctrl+S saves. Without script every link and button does its own work.
 */
const form = document.querySelector<HTMLFormElement>('form[data-review]')
if (form) quicken(form)

function quicken(form: HTMLFormElement): void {
  let changed = false
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
    form.querySelector<HTMLButtonElement>('button[name=do][value=save]')?.click()
  })
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-source]') : null
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!place) return
    event.preventDefault()
    light(place)
  })
}

/** Shows a place in the source text, in its own pane, and marks it until the next. */
function light(place: HTMLElement): void {
  const pane = place.closest<HTMLElement>('.review-text')
  if (!pane) return
  for (const lit of pane.querySelectorAll('.is-lit')) lit.classList.remove('is-lit')
  place.classList.add('is-lit')
  const top = place.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollTo({ top: top - pane.clientHeight / 4, behavior: still ? 'auto' : 'smooth' })
}

export {}
