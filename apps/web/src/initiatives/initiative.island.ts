/**
 * Makes the form quicker for those who have script: a row comes and goes without the page being loaded anew, what is not
 * saved is not left by accident, and a second click does nothing. Without script every button does its own work.
 */
const form = document.querySelector<HTMLFormElement>('form[data-rows]')
if (form) quicken(form)

function quicken(form: HTMLFormElement): void {
  let changed = false
  let sent = false
  form.addEventListener('input', () => {
    changed = true
  })
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    const wish = button instanceof HTMLButtonElement ? button.value : ''
    const [, list] = /^(?:more|remove):([a-z]+)/.exec(wish) ?? []
    if (list && button instanceof HTMLButtonElement) {
      event.preventDefault()
      changed = true
      void changeRows(form, list, button)
      return
    }
    if (sent) event.preventDefault()
    sent = true
    changed = false
  })
  addEventListener('pageshow', () => {
    sent = false
  })
  addEventListener('beforeunload', (event) => {
    if (changed && !form.dataset.leaving) event.preventDefault()
  })
}

/** Asks for the list as it would be, puts it in place of the one that stands there, and goes to its last row. */
async function changeRows(form: HTMLFormElement, list: string, button: HTMLButtonElement): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, button))
    if (typeof value === 'string') body.append(name, value)
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
  const [now, next] = [document.getElementById(list), page?.getElementById(list)]
  if (!now || !next) {
    // the long way says what is wrong
    const wish = document.createElement('input')
    Object.assign(wish, { type: 'hidden', name: button.name, value: button.value })
    form.append(wish)
    form.dataset.leaving = 'yes'
    form.submit()
    return
  }
  now.replaceWith(next)
  const rows = next.querySelectorAll('fieldset')
  const goal = button.value.startsWith('more:') ? rows[rows.length - 1] : undefined
  const field = goal?.querySelector<HTMLElement>('select, input:not([type=hidden])')
  ;(field ?? next).focus()
}

export {}
