import type { Replacement } from './changes.ts'
import type { Token } from './tokens.ts'

/** Words that may follow »i« but not the number one: articles, plurals, definite forms, fixed phrases. */
const followsIn =
  /^(?:et|en|den|det|de|denne|dette|disse|to|tre|fire|fem|hver|hvert|hele|alle|andre|samme|nogle|mange|flere|vores|deres|sin|sit|sine|forhold|forbindelse|forlængelse|henhold|stedet|overensstemmelse|samarbejde|samråd|kraft|øvrigt|alt|\p{Ll}{2,}(?:sk|ig|et|at)e|\p{Ll}{4,}(?:ene|erne|elsen|ingen|heden|tionen|området|udvalget))$/u
const numbered =
  /^(?:bilag|punkt|pkt|kapitel|side|sidst|nr|afsnit|fase|trin|niveau|spor|version|del|klasse|model|scenarie|etape|gruppe|zone|kategori|kvartal|uge|ad|mål|pejlemærke|tabel|figur|stk|alternativ|runde|prioritet|den|kun|mindst|over|under|ca|på|til|med|fra|af|for|og|eller)$/
const council = /^(?:UK|OK|@K|0K|QK|©K)$/
const abbreviation = /^[A-ZÆØÅ]{2,5}$/

/** What a token alone on its kind may be, given the words beside it; already restored neighbours are better. */
export function oddityAt(
  tokens: readonly Token[],
  i: number,
  wordAt: (index: number) => string,
): Replacement | undefined {
  const token = tokens[i]
  if (token === undefined) return undefined
  const { text } = token
  if (council.test(text) && [i - 2, i - 1, i + 1, i + 2].some((at) => besideInList(tokens, i, at))) {
    return {
      to: 'ØK',
      confidence: 0.9,
      reason: `Udvalgenes rækkefølge: »ØK« (Økonomiudvalget) læses ofte som »${text}«`,
    }
  }
  const next = wordAt(i + 1)
  if (isBrokenIn(token, wordAt(i - 1), next)) {
    const reason = `Sætningen kræver »i« foran »${next}«; OCR læser ofte i som 1`
    return { to: 'i', confidence: 0.85, reason }
  }
  if (opensAttachment(token, next)) {
    return { to: '1', confidence: 0.9, reason: 'Bilagslisten begynder med 1; OCR læser ofte 1 som l' }
  }
  return undefined
}

/** Bullets read as letters: `¢` alone before a word, and `e` when at least two lines of the text begin so. */
export function bulletsIn(tokens: readonly Token[], damaged: readonly boolean[]): ReadonlySet<number> {
  const places = tokens.flatMap((token, i) => {
    const alone = token.before === '' && token.after === ''
    const first = tokens[i - 1]?.line !== token.line && tokens[i + 1]?.line === token.line
    return damaged[i] && alone && first && (token.text === 'e' || token.text === '¢') ? [i] : []
  })
  const letters = places.filter((i) => tokens[i]?.text === 'e')
  return new Set(places.filter((i) => tokens[i]?.text === '¢' || letters.length > 1))
}

function isBrokenIn({ text, before, after, opens }: Token, last: string, next: string): boolean {
  if (before !== '' || after !== '' || opens) return false
  if (text === 'i1' || text === '1i') return /^\p{Ll}/u.test(next)
  return text === '1' && followsIn.test(next) && /^\p{Ll}{2,}$/u.test(last) && !numbered.test(last)
}

function opensAttachment(token: Token, next: string): boolean {
  const alone = token.before === '' && /^-?$/.test(token.after)
  return alone && token.opens && /^[lI|]$/.test(token.text) && /^(?:åben|lukket)$/i.test(next)
}

function besideInList(tokens: readonly Token[], i: number, at: number): boolean {
  const here = tokens[i]
  const other = tokens[at]
  if (!here || !other || at === i || here.line !== other.line) return false
  return abbreviation.test(other.text) && !council.test(other.text)
}
