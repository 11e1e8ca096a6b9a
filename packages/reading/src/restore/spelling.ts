import type { Channel } from './channel.ts'
import { type Letters, nextProbability } from './letters.ts'

/** A way to spell a word that no dictionary has. */
export interface Spelling {
  readonly word: string
  /** ln of the probability of the spelling by its letters. */
  readonly letters: number
  readonly cost: number
}

interface Path extends Spelling {
  readonly worth: number
}

const kept = 24

/** The likeliest Danish spellings of a word no dictionary has, best first, what was seen among them. */
export function spellingsOf(seen: string, letters: Letters, channel: Channel): readonly Spelling[] {
  const small = seen.toLowerCase()
  const paths: Path[][] = Array.from({ length: seen.length + 1 }, () => [])
  paths[0]?.push({ word: '', letters: 0, cost: 0, worth: 0 })
  for (let i = 0; i < seen.length; i++) {
    for (const path of best(paths[i] ?? [])) {
      paths[i + 1]?.push(grown(path, small[i] ?? '', 0, letters))
      for (const { truth, seen: mark, cost, danish } of channel.get(seen[i] ?? '') ?? []) {
        if (!danish || cost > 6 || !seen.startsWith(mark, i)) continue
        paths[i + mark.length]?.push(grown(path, truth, cost, letters))
      }
    }
  }
  const ends = (paths[seen.length] ?? []).map((path) => ({
    word: path.word,
    letters: path.letters + nextProbability(letters, path.word, ' '),
    cost: path.cost,
  }))
  return ends.sort((a, b) => b.letters - b.cost - (a.letters - a.cost)).slice(0, 4)
}

function grown(path: Path, letter: string, cost: number, letters: Letters): Path {
  const more = path.letters + nextProbability(letters, path.word, letter)
  return { word: path.word + letter, letters: more, cost: path.cost + cost, worth: more - path.cost - cost }
}

function best(paths: Path[]): readonly Path[] {
  return paths.sort((a, b) => b.worth - a.worth).slice(0, kept)
}
