import { keepBoth, type MergedPiece } from '@pejl/domain/items/merge-text.ts'

export interface ConflictWords {
  readonly conflictTitle: string
  readonly conflictHere: string
  readonly mineWas: string
  readonly theirsIs: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly keepBoth: string
}

/** The sentences two people disagree on, side by side, with a button for each way out; `choose` is given the words. */
export function conflictBox(
  given: { readonly mine: string; readonly theirs: string; readonly pieces: readonly MergedPiece[] },
  words: ConflictWords,
  choose: (text: string) => void,
): HTMLElement {
  const box = element('div', 'part-conflict')
  box.setAttribute('role', 'alert')
  const title = element('p')
  title.append(element('strong', '', words.conflictTitle))
  box.append(title, element('p', '', words.conflictHere))
  for (const piece of given.pieces) {
    if (piece.kind === 'agreed') continue
    const pair = element('dl', 'conflict-pair')
    pair.append(side(words.mineWas, piece.mine), side(words.theirsIs, piece.theirs))
    box.append(pair)
  }
  const buttons = element('div', 'button-row')
  const ways = [
    [words.keepMine, given.mine],
    [words.keepTheirs, given.theirs],
    [words.keepBoth, keepBoth(given.pieces)],
  ] as const
  for (const [label, text] of ways) {
    const button = element('button', 'button button-secondary button-small', label)
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => choose(text))
    buttons.append(button)
  }
  box.append(buttons)
  return box
}

function side(term: string, text: string): HTMLElement {
  const div = element('div')
  div.append(element('dt', '', term), element('dd', '', text))
  return div
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}
