/**
 * The stem of a Danish word, as PostgreSQL's `danish` dictionary makes it, so that words marked in a hit are
 * the words the database found. Takes a lower-case word. Source: Snowball's Danish algorithm.
 */
export function stem(word: string): string {
  const region = regionOf(word)
  if (region === undefined) return word
  let stemmed = withoutEnding(word, region)
  stemmed = withoutPairedConsonant(stemmed, region)
  stemmed = withoutOtherEnding(stemmed, region)
  return withoutDoubling(stemmed, region)
}

const vowels = 'aeiouyæåø'

/** Where endings may begin: after the first consonant that follows a vowel, at least three letters in. */
function regionOf(word: string): number | undefined {
  for (let at = 1; at < word.length; at++) {
    const [before, here] = [word[at - 1] ?? '', word[at] ?? '']
    if (vowels.includes(before) && !vowels.includes(here)) return Math.max(at + 1, 3)
  }
  return undefined
}

const endings = [
  ...['erendes', 'erende', 'hedens', 'ethed', 'erede', 'heden', 'heder', 'endes', 'ernes', 'erens', 'erets'],
  ...[
    'ered',
    'ende',
    'erne',
    'eren',
    'erer',
    'heds',
    'enes',
    'eres',
    'eret',
    'hed',
    'ene',
    'ere',
    'ens',
    'ers',
  ],
  ...['ets', 'en', 'er', 'es', 'et', 'e'],
]

function withoutEnding(word: string, region: number): string {
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= region) return word.slice(0, -ending.length)
  }
  const beforeS = word.at(-2) ?? ''
  const dropsS = word.endsWith('s') && word.length - 1 >= region && 'abcdfghjklmnoprtvyzå'.includes(beforeS)
  return dropsS ? word.slice(0, -1) : word
}

function withoutPairedConsonant(word: string, region: number): string {
  const paired = word.length - 2 >= region && /(gd|dt|gt|kt)$/.test(word)
  return paired ? word.slice(0, -1) : word
}

function withoutOtherEnding(word: string, region: number): string {
  const shortened = word.endsWith('igst') ? word.slice(0, -2) : word
  for (const ending of ['elig', 'els', 'lig', 'ig']) {
    if (shortened.endsWith(ending) && shortened.length - ending.length >= region) {
      return withoutPairedConsonant(shortened.slice(0, -ending.length), region)
    }
  }
  const isLost = shortened.endsWith('løst') && shortened.length - 4 >= region
  return isLost ? shortened.slice(0, -1) : shortened
}

function withoutDoubling(word: string, region: number): string {
  const [before, last] = [word.at(-2), word.at(-1) ?? '']
  const doubled = before === last && /[bcdfghjklmnpqrstvwxz]/.test(last) && word.length - 1 >= region
  return doubled ? word.slice(0, -1) : word
}
