/**
 * Takes over the form of /arbejde/indlaes: files can be dropped, are sent one at a time, and each shows how far
 * it is. Every text comes with the form, so it has the page's language. Without script the form sends itself.
 */
export interface Outcome {
  readonly name: string
  readonly outcome: 'read' | 'known' | 'refused'
  readonly message: string
  readonly href: string | null
  readonly link: string | null
}

const form = document.querySelector<HTMLFormElement>('[data-upload]')
if (form) takeOver(form)

function takeOver(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const list = document.querySelector<HTMLElement>('[data-upload-list]')
  const summary = document.querySelector<HTMLElement>('[data-upload-summary]')
  const zone = form.querySelector<HTMLElement>('[data-upload-zone]')
  if (!input || !list || !summary || !zone) return
  const text = (name: string) => form.dataset[name] ?? ''
  const waiting: { readonly file: File; readonly row: Row }[] = []
  const counted = { read: 0, known: 0, refused: 0 }
  let all = 0
  let working = false

  form.classList.add('is-live')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    add(input.files)
  })
  input.addEventListener('change', () => add(input.files))
  for (const type of ['dragenter', 'dragover'])
    zone.addEventListener(type, (event) => {
      event.preventDefault()
      zone.classList.add('is-over')
    })
  for (const type of ['dragleave', 'drop'])
    zone.addEventListener(type, () => zone.classList.remove('is-over'))
  zone.addEventListener('drop', (event) => {
    event.preventDefault()
    add(event.dataTransfer?.files ?? null)
  })
  addEventListener('beforeunload', (event) => {
    if (working) event.preventDefault()
  })

  function add(files: FileList | null): void {
    for (const file of files ?? []) {
      all += 1
      const row = addRow(list as HTMLElement, file.name, text('waiting'))
      if (file.size > Number(form.dataset.largest)) settle(row, refused(file, text('tooLarge')))
      else if (file.size === 0) settle(row, refused(file, text('empty')))
      else waiting.push({ file, row })
    }
    if (input) input.value = ''
    tell()
    if (!working) void work()
  }

  async function work(): Promise<void> {
    working = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { file, row } = next
      row.state.textContent = text('sending')
      const outcome = await sendFile(file, row)
      settle(row, outcome)
      tell()
    }
    working = false
    tell()
  }

  function sendFile(file: File, row: Row): Promise<Outcome> {
    return new Promise((resolve) => {
      const body = new FormData()
      body.append('csrf', form.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? '')
      body.append('files', file, file.name)
      // XMLHttpRequest, because fetch does not tell how far an upload is
      const request = new XMLHttpRequest()
      request.open('POST', form.action)
      request.setRequestHeader('accept', 'application/json')
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        row.progress.value = total > 0 ? loaded / total : 0
        if (loaded === total) row.state.textContent = text('reading')
      })
      request.addEventListener('load', () => resolve(outcomeOf(request, file)))
      request.addEventListener('error', () => resolve(refused(file, text('lost'))))
      request.addEventListener('abort', () => resolve(refused(file, text('lost'))))
      request.send(body)
    })
  }

  function outcomeOf(request: XMLHttpRequest, file: File): Outcome {
    if (request.status === 401 || request.status === 403) return refused(file, text('signedOut'))
    try {
      const answer: { readonly files?: readonly Outcome[] } = JSON.parse(request.responseText)
      return answer.files?.[0] ?? refused(file, text('fault'))
    } catch {
      return refused(file, text('fault'))
    }
  }

  function settle(row: Row, { outcome, message, href, link }: Outcome): void {
    counted[outcome] += 1
    row.item.dataset.outcome = outcome
    row.progress.remove()
    row.state.textContent = message
    if (!href || !link) return
    const anchor = document.createElement('a')
    anchor.href = href
    anchor.textContent = link
    row.item.append(anchor)
  }

  function tell(): void {
    const done = counted.read + counted.known + counted.refused
    if (!summary) return
    summary.hidden = all === 0
    summary.textContent = text('summary')
      .replace('{done}', String(done))
      .replace('{all}', String(all))
      .replace('{read}', String(counted.read))
      .replace('{known}', String(counted.known))
      .replace('{refused}', String(counted.refused))
  }
}

interface Row {
  readonly item: HTMLElement
  readonly progress: HTMLProgressElement
  readonly state: HTMLElement
}

function addRow(list: HTMLElement, name: string, waiting: string): Row {
  const item = document.createElement('li')
  item.className = 'upload-row'
  const title = document.createElement('strong')
  title.textContent = name
  const progress = document.createElement('progress')
  progress.max = 1
  progress.value = 0
  progress.setAttribute('aria-label', name)
  const state = document.createElement('span')
  state.className = 'upload-state'
  state.textContent = waiting
  item.append(title, progress, state)
  list.append(item)
  return { item, progress, state }
}

const refused = (file: File, message: string): Outcome => ({
  name: file.name,
  outcome: 'refused',
  message,
  href: null,
  link: null,
})
