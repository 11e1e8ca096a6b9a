import type { Trie } from './trie.ts'

/** The child of a node for each letter of a text, or 0 when the tree ends before. */
export function follow(trie: Trie, from: number, text: string): number {
  let node = from
  for (let i = 0; i < text.length && node !== 0; i++) {
    const code = text.charCodeAt(i)
    let at = trie.child[node] ?? 0
    while (at !== 0 && trie.letter[at] !== code) at = trie.next[at] ?? 0
    node = at
  }
  return node
}

/** The bits of a word of the dictionary (see affixes.ts), 0 when it is none. Compounds are not made up. */
export function bitsOf(trie: Trie, word: string): number {
  let bits = 0
  eachWay(trie, word, (end) => {
    bits |= end
  })
  return bits
}

/** The nodes of the stems a word is a form of. */
export function stemsOf(trie: Trie, word: string): readonly number[] {
  const stems = new Set<number>()
  eachWay(trie, word, (_, stem) => stems.add(stem))
  return [...stems]
}

function eachWay(trie: Trie, word: string, take: (bits: number, stem: number) => void): void {
  let stem = trie.root
  for (let i = 0; i <= word.length && stem !== 0; i++) {
    const endings = trie.endings[stem] ?? 0
    const end = endings === 0 ? 0 : follow(trie, endings, word.slice(i))
    const bits = end === 0 ? 0 : (trie.bits[end] ?? 0)
    if (bits !== 0) take(bits, stem)
    if (i < word.length) stem = follow(trie, stem, word[i] ?? '')
  }
}
