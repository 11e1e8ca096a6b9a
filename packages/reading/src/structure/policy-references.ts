import type { ReadReference } from '@pejl/domain/documents/read-item.ts'
import { fold } from './lines.ts'

/** In a section on relations what is listed after "sammenhæng til" are policies, each from its capital letter. */
export function policiesIn(text: string, start: number, end: number): readonly ReadReference[] {
  const line = text.slice(start, end)
  const bulleted = /^(?:[-•·*]|e)\s+(?=\p{Lu})/u.exec(line)
  if (bulleted && line.length < 140) {
    const from = start + bulleted[0].length
    return splitNames(line.slice(bulleted[0].length).replace(/\.$/, ''), from)
  }
  return [...line.slice(0, 5000).matchAll(listed)].flatMap((match) => {
    const whole = match[0].replace(/\.$/, '')
    const told = telling.test(whole) ? named.exec(whole)?.[1] : whole
    if (!told || !policyWords.test(told)) return []
    return splitNames(told, start + match.index + whole.length - told.length)
  })
}

/** Two names joined by "og" are two policies, when each says it is one: "Kulturpolitikken og MED-aftalen". */
function splitNames(words: string, from: number): readonly ReadReference[] {
  const joint = /(?<!-) og (?=\p{Lu}|(?:den|det) \p{L}+ \p{L})/u.exec(words)
  const [one, two] = joint
    ? [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)]
    : [words, '']
  if (!two || !policyWords.test(one)) return [policy(words, from)]
  const rest = policyWords.test(two) ? splitNames(two, from + words.length - two.length) : []
  return rest.length > 0 || /^(?:den|det) /u.test(two) ? [policy(one, from), ...rest] : [policy(words, from)]
}

function policy(words: string, start: number): ReadReference {
  const place = { start, end: start + words.length }
  return { kind: 'policy', text: fold(words), committee: null, date: null, place }
}

/** A sentence that leads up to a name: only the name is the reference. */
const telling = /(?<!\p{L})(?:har|er|skal|bliver|indgår)(?!\p{L})/u
const named = /(?:sammenhæng (?:til|med)|del af|forlængelse af|bidrager til|understøtter) (\p{Lu}.*)$/u
const listed = /(?<=^|[,;.]\s|\s(?:og|samt|til|med|af)\s)\p{Lu}(?:(?!, | samt |\. |\.$)[^\n]){4,140}/gu
const policyWords =
  /politik|strategi|kodeks|aftale|princip|retningslinje|ledelsessystem|tilgang|udviklingsproces|handleplan|masterplan|vision/i
