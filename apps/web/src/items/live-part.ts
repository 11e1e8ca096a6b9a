import { writtenText } from '@pejl/domain/items/write-part.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'

/** A part of an item on the page: its control, and what is saved as far as the page knows. */
export interface LivePart {
  readonly name: string
  readonly element: HTMLElement
  /** What the control says, as it would be kept. */
  read(): string
  /** Gives the control other words, with the caret where it was among them. */
  write(text: string): void
  base: string
  /** Why it is not sent until a person has chosen. */
  held: 'conflict' | 'refused' | null
}

type Control = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement

/** Finds the part that a `data-part` element is about. */
export function livePart(element: HTMLElement): LivePart | undefined {
  const name = element.dataset.part ?? ''
  const controls = [...element.querySelectorAll<Control>('textarea, select, input:not([type=hidden])')]
  const base = element.querySelector<HTMLInputElement>('input[type=hidden]')
  const [first] = controls
  if (!first || !base || name === '') return undefined
  const isText = first instanceof HTMLTextAreaElement
  const tidy = isText ? writtenText : tidyLine

  return {
    name,
    element,
    read: () =>
      first instanceof HTMLSelectElement
        ? controls
            .map(({ value }) => value)
            .filter((value) => value !== '')
            .join(',')
        : tidy(first.value),
    write: (text) => {
      if (first instanceof HTMLSelectElement) {
        const values = text.split(',')
        for (const [index, control] of controls.entries()) control.value = values[index] ?? ''
      } else setText(first, text)
    },
    get base() {
      return base.value
    },
    set base(text) {
      base.value = text
    },
    held: null,
  }
}

export const isUnsaved = (part: LivePart): boolean => part.read() !== part.base

function setText(control: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const before = control.value
  if (before === text) return
  const [start, end] = [control.selectionStart ?? 0, control.selectionEnd ?? 0]
  control.value = text
  if (document.activeElement === control)
    control.setSelectionRange(caretIn(before, text, start), caretIn(before, text, end))
  // readability and the field's height follow what is typed, and this was not typed
  control.dispatchEvent(new CustomEvent('rewritten', { bubbles: true }))
}

/** Where a caret of one text stands in another: before what changed where it was, after it moved by as much. */
export function caretIn(before: string, after: string, caret: number): number {
  let same = 0
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1
  return caret <= same ? caret : Math.max(same, caret + after.length - before.length)
}
