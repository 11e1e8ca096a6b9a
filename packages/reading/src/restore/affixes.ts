/** How a form may be used. A form may have several of these bits; NAME stands by itself as WORD does, with a capital. */
export const WORD = 1
export const LAST = 2
export const FIRST = 4
export const NAME = 8

/** One inflected form, told relative to its entry: drop `strip` letters at the end, then add `add`. */
export interface Form {
  readonly strip: number
  readonly add: string
  readonly bits: number
}

interface Rule {
  readonly strip: string
  readonly add: string
  readonly flags: readonly string[]
  readonly fits: RegExp | undefined
}

export type Rules = ReadonlyMap<string, readonly Rule[]>

const needsAffix = '8'
const begins = ['32', '33']
const ends = '34'
const onlyInCompound = '36'

/** Reads the suffix rules of a Hunspell affix file with numeric flags. Prefixes are left out on purpose. */
export function parseRules(aff: string): Rules {
  const rules = new Map<string, Rule[]>()
  const conditions = new Map<string, RegExp>()
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue
    const [, flag = '', strip = '0', addition, condition] = line.split(/\s+/)
    if (strip === 'Y' || strip === 'N' || addition === undefined) continue
    const [add = '', flags = ''] = addition.split('/')
    const list = rules.get(flag) ?? []
    rules.set(flag, list)
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: flags === '' ? [] : flags.split(','),
      fits: conditionOf(condition, conditions),
    })
  }
  return rules
}

function conditionOf(text: string | undefined, known: Map<string, RegExp>): RegExp | undefined {
  if (text === undefined || text === '.' || text.startsWith('+')) return undefined
  const condition = known.get(text) ?? new RegExp(`${text}$`, 'u')
  known.set(text, condition)
  return condition
}

/** Every form an entry has by itself and inside compounds; two layers of suffixes, as the dictionary uses. */
export function formsOf(word: string, flags: readonly string[], rules: Rules, depth = 0): readonly Form[] {
  const forms: Form[] = []
  const own = bitsOf(flags)
  if (own !== 0) forms.push({ strip: 0, add: '', bits: own })
  if (depth === 2) return forms
  for (const flag of flags) {
    for (const rule of rules.get(flag) ?? []) {
      if (!word.endsWith(rule.strip) || (rule.fits && !rule.fits.test(word))) continue
      const grown = word.slice(0, word.length - rule.strip.length) + rule.add
      for (const form of formsOf(grown, rule.flags, rules, depth + 1)) {
        forms.push(joined(rule, form))
      }
    }
  }
  return forms
}

function joined(rule: Rule, form: Form): Form {
  const kept = rule.add.length - form.strip
  return kept >= 0
    ? { strip: rule.strip.length, add: rule.add.slice(0, kept) + form.add, bits: form.bits }
    : { strip: rule.strip.length - kept, add: form.add, bits: form.bits }
}

function bitsOf(flags: readonly string[]): number {
  const word = flags.includes(needsAffix) || flags.includes(onlyInCompound) ? 0 : WORD
  const first = begins.some((flag) => flags.includes(flag)) ? FIRST : 0
  return word | first | (flags.includes(ends) ? LAST : 0)
}
