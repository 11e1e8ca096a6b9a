import type { PassageInput } from '@pejl/store/drafting/gathering-views.ts'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import type { ShownInput } from './draft-props.ts'
import { gatheringTexts } from './gathering-texts.ts'

/** Input by the passage it led to; only what led to words up to a version, when one is given. */
export function inputsByPassage(
  inputs: readonly PassageInput[],
  language: Language,
  upTo = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, readonly ShownInput[]> {
  const t = gatheringTexts[language]
  const byPassage = new Map<string, ShownInput[]>()
  for (const { passage, text, saidBy, kind, heldOn, words, versionNumber } of inputs) {
    if (versionNumber > upTo) continue
    const shown = {
      text,
      saidBy,
      words,
      occasion: `${t.kinds[kind].toLowerCase()} ${formatDay(heldOn, language)}`,
    }
    const others = byPassage.get(passage)
    if (others) others.push(shown)
    else byPassage.set(passage, [shown])
  }
  return byPassage
}
