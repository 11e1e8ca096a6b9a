import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import { useEffect, useRef } from 'preact/hooks'
import { outcomeKeys } from './decision-form.tsx'
import { newId } from './new-id.ts'
import type { Pending } from './queue.ts'
import type { TypingDesk } from './sitting-look.ts'

interface Forms {
  readonly root: HTMLElement
  readonly desk: TypingDesk
  /** Does what a form says; false when it cannot be done. */
  readonly perform: (form: string, fields: Pending['fields']) => boolean
}

/** Words are saved by themselves this long after the last key. */
const pause = 1_500

/** Forms of the minutes are answered here: when they are sent, when typing rests, and by the key of an outcome. */
export function useForms({ root, desk, perform }: Forms): void {
  const latest = useRef(perform)
  latest.current = perform

  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const send = (form: HTMLFormElement): boolean => {
      clearTimeout(timers.get(keyOf(form)))
      return latest.current(keyOf(form), fieldsOf(form))
    }
    const submit = (event: SubmitEvent): void => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || !form.dataset.handling) return
      event.preventDefault()
      const isDone = send(form)
      if (isDone && !isTyped(form)) form.reset()
    }
    const input = (event: Event): void => {
      const form =
        event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-handling]') : null
      if (!form || !isTyped(form)) return
      desk.dirty.add(keyOf(form))
      clearTimeout(timers.get(keyOf(form)))
      // a radio alone says nothing until it is chosen with intent
      if (event.target instanceof HTMLTextAreaElement)
        timers.set(
          keyOf(form),
          setTimeout(() => rest(form), pause),
        )
      if (event.target instanceof HTMLInputElement && event.target.name === 'udfald') word(form)
    }
    const rest = (form: HTMLFormElement): void => {
      if (form.isConnected && (form.dataset.handling === 'note' || textIn(form, 'ordlyd') !== '')) send(form)
    }
    // leaving a form with words in it saves them, so that going to the next item loses nothing
    const leave = (event: FocusEvent): void => {
      const form =
        event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-handling]') : null
      const to = event.relatedTarget
      if (form && desk.dirty.has(keyOf(form)) && !(to instanceof Node && form.contains(to))) rest(form)
    }
    const press = (event: KeyboardEvent): void => {
      const target = event.target
      if (!(target instanceof HTMLElement)) return
      const form = target.closest<HTMLFormElement>('form[data-handling]')
      if (!form) return
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        form.requestSubmit()
      }
      if (form.dataset.handling === 'decide' && isChoosing(event)) choose(event, form, send)
    }
    root.addEventListener('submit', submit)
    root.addEventListener('input', input)
    root.addEventListener('focusout', leave)
    root.addEventListener('keydown', press)
    return () => {
      for (const timer of timers.values()) clearTimeout(timer)
      root.removeEventListener('submit', submit)
      root.removeEventListener('input', input)
      root.removeEventListener('focusout', leave)
      root.removeEventListener('keydown', press)
    }
  }, [])
}

/** The form's own id: a form with a field named `id` answers with the field. */
const keyOf = (form: HTMLFormElement): string => form.getAttribute('id') ?? ''

const isTyped = ({ dataset }: HTMLFormElement): boolean =>
  dataset.handling === 'decide' || dataset.handling === 'note'

/** Every send is a thing of its own: the page's own id would do it once only. */
function fieldsOf(form: HTMLFormElement): Pending['fields'] {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== 'csrf') fields[name] = [...(fields[name] ?? []), value]
  return { ...fields, id: [newId()] }
}

/** A letter while an outcome has focus, not while words are typed. */
const isChoosing = ({ target, ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement &&
  target.type === 'radio' &&
  !(ctrlKey || metaKey || altKey) &&
  key.length === 1

/** Chooses the outcome whose key it is, for all recommendations with Shift, and saves it unless it needs more words. */
function choose(event: KeyboardEvent, form: HTMLFormElement, send: (form: HTMLFormElement) => boolean): void {
  const known = Object.entries(outcomeKeys) as [Outcome, string][] // the table's own keys
  const outcome = known.find(([, key]) => key === event.key.toLowerCase())?.[0]
  const radio = outcome && form.querySelector<HTMLInputElement>(`input[name=udfald][value=${outcome}]`)
  if (!radio) return
  event.preventDefault()
  radio.checked = true
  word(form)
  for (const box of form.querySelectorAll<HTMLInputElement>('.also input[type=checkbox]'))
    box.checked = event.shiftKey
  if (outcome === 'referred' || outcome === 'postponed' || outcome === 'other') askMore(form, outcome)
  else if (send(form)) radio.focus()
}

/** Opens what an outcome needs besides, and goes there. */
function askMore(form: HTMLFormElement, outcome: 'referred' | 'postponed' | 'other'): void {
  const more = form.querySelector('details')
  if (more) more.open = true
  const name = outcome === 'referred' ? 'udvalg' : outcome === 'postponed' ? 'moede' : 'ordlyd'
  form.querySelector<HTMLElement>(`[name=${name}]`)?.focus()
}

/** The usual wording of the chosen outcome, unless somebody has written another. */
function word(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLTextAreaElement>('textarea[name=ordlyd]')
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[name=udfald]')]
  const usual = radios.map(({ dataset }) => dataset.wording ?? '')
  if (text && (text.value.trim() === '' || usual.includes(text.value.trim())))
    text.value = radios.find(({ checked }) => checked)?.dataset.wording ?? ''
}

const textIn = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value.trim() ?? ''
