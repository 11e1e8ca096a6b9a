/**
 * Shows a poster as it is being chosen: each change fetches the picture anew, after a moment, and changes what the
 * links download. Without script the form's button does the same.
 */
const form = document.querySelector<HTMLFormElement>('[data-poster-form]')
if (form) watch(form)

const pause = 150

function watch(form: HTMLFormElement): void {
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-poster-${name}]`)
  const [sheet, picture] = [part('sheet'), part<HTMLImageElement>('picture')]
  const [files, refusal, working] = [part('files'), part('refusal'), part('working')]
  if (!sheet || !picture || !files || !refusal || !working) return
  let waiting = 0
  let asking = new AbortController()

  form.classList.add('is-live')
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => void draw(), pause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void draw()
  })

  async function draw(): Promise<void> {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const choices = chosen()
    say(form.dataset.working ?? '')
    try {
      const answer = await fetch(fileAddress(choices, 'svg'), {
        signal,
        headers: { accept: 'application/json' },
      })
      if (answer.ok) show(await answer.text(), choices)
      else if (answer.status === 422) refuse(await answer.json())
      else return say(form.dataset.failed ?? '')
      history.replaceState(null, '', `${form.action}?${choices}`)
      say('')
    } catch {
      if (!signal.aborted) say(form.dataset.failed ?? '')
    }
  }

  function show(svg: string, choices: URLSearchParams): void {
    if (!sheet || !picture || !files || !refusal) return
    const bytes = Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte))
    picture.src = `data:image/svg+xml;base64,${btoa(bytes.join(''))}`
    picture.alt = altOf(choices)
    sheet.className = `poster-sheet poster-${choices.get('retning')}`
    for (const link of files.querySelectorAll('a')) {
      link.href = fileAddress(choices, new URL(link.href).searchParams.get('fil') ?? 'pdf')
    }
    refusal.replaceChildren()
    sheet.hidden = false
    files.hidden = false
  }

  function refuse({ sentence }: { readonly sentence?: string }): void {
    if (!sheet || !files || !refusal) return
    const text = document.createElement('p')
    text.className = 'poster-refused'
    text.textContent = sentence ?? ''
    refusal.replaceChildren(text)
    sheet.hidden = true
    files.hidden = true
  }

  /** The alternative text with the chosen paper's label in it, as the page had it. */
  function altOf(choices: URLSearchParams): string {
    const input = form.querySelector<HTMLInputElement>(`input[name=plakat][value="${choices.get('plakat')}"]`)
    return [input?.labels?.[0]?.textContent?.trim(), form.dataset.title].filter((one) => one).join('. ')
  }

  function chosen(): URLSearchParams {
    const given = [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    )
    return new URLSearchParams(given)
  }

  function fileAddress(choices: URLSearchParams, kind: string): string {
    const asked = new URLSearchParams(choices)
    asked.set('fil', kind)
    return `${form.dataset.file}?${asked}`
  }

  function say(text: string): void {
    if (working) working.textContent = text
  }
}
