/**
 * Lets an agenda be put in order by dragging. The buttons do the same without script; each drop is saved at once by the
 * page's own form, and the page comes back as it then is.
 */
const form = document.querySelector<HTMLFormElement>('#dagsorden-form')
const list = form?.querySelector<HTMLOListElement>('.agenda')
if (form && list) enableDragging(form, list)

function enableDragging(form: HTMLFormElement, list: HTMLOListElement): void {
  let held: HTMLElement | null = null
  for (const item of list.querySelectorAll<HTMLElement>('[data-item]')) {
    item.draggable = true
    item.addEventListener('dragstart', (event) => {
      held = item
      item.classList.add('is-held')
      event.dataTransfer?.setData('text/plain', item.dataset.item ?? '')
    })
    item.addEventListener('dragover', (event) => {
      if (!held || held === item || held.dataset.access !== item.dataset.access) return
      event.preventDefault()
      const { top, height } = item.getBoundingClientRect()
      item.before(held)
      if (event.clientY > top + height / 2) item.after(held)
    })
    item.addEventListener('drop', (event) => event.preventDefault())
    item.addEventListener('dragend', () => {
      item.classList.remove('is-held')
      if (held) save(form, held)
      held = null
    })
  }
}

/** Sends the item to stand before the one it now stands before. */
function save(form: HTMLFormElement, moved: HTMLElement): void {
  const next = moved.nextElementSibling
  const fields = {
    do: `before:${moved.dataset.item}`,
    foer: next instanceof HTMLElement ? (next.dataset.item ?? '') : '',
  }
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    form.append(field)
  }
  form.submit()
}

export {}
