import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lexicon } from './lexicon.fixture.ts'
import { restoreText } from './restore.ts'

const shared = new URL('../../../../../shared/', import.meta.url).pathname
const read = (...path: string[]) => readFileSync(join(shared, ...path), 'utf8')

if (existsSync(join(shared, 'documents')) && existsSync(join(shared, 'corpus', 'ocr'))) {
  it.each(['22-6043', '23-10259', '24-1223'])(
    'leaves the clean document %s in ../shared as it is',
    (name) => {
      const text = read('documents', `${name}.txt`)

      expect(restoreText(text, lexicon)).toMatchObject({ text, damage: 'none' })
    },
  )

  it.each(['23-7776', '24-5866'])('leaves no plain damage in the document %s in ../shared', (name) => {
    const text = read('documents', `${name}.txt`)
    const { text: restored, damage, changes } = restoreText(text, lexicon)

    expect(damage).toBe('heavy')
    expect(changes.length).toBeGreaterThan(130)
    expect(restored).not.toMatch(
      /\b(?:f[ae]?lles|fzelles|Borne|Berne|Barne|pa|s&|omradet|malsatning|hering)\b/,
    )
    expect(restored.split('\n')).toHaveLength(text.split('\n').length)
  })

  it.each(['23-7776', '24-5866'])(
    'leaves every name of the absentees in the document %s in ../shared',
    (name) => {
      const text = read('documents', `${name}.txt`)
      const absentees = (lines: string) => /\nFra\S+nde:\n([\s\S]*?)\nBilag:/.exec(lines)?.[1]

      expect(absentees(text)).toMatch(/\(/)
      expect(absentees(restoreText(text, lexicon).text)).toBe(absentees(text))
    },
  )

  it('leaves every clean text of the corpus in ../shared as it is', () => {
    const folders = readdirSync(join(shared, 'corpus', 'ocr', 'dev'))
    const changed = folders.filter((id) => {
      const truth = read('corpus', 'ocr', 'dev', id, 'truth.txt')
      return restoreText(truth, lexicon).text !== truth
    })

    expect(changed).toEqual([])
  })

  it.each([
    ['eng.txt', 0.045],
    ['eng-low.txt', 0.05],
  ])('gets all but a few words right in %s of the corpus in ../shared', (name, most) => {
    let [wrong, all] = [0, 0]
    for (const id of readdirSync(join(shared, 'corpus', 'ocr', 'dev'))) {
      const truth = wordsOf(read('corpus', 'ocr', 'dev', id, 'truth.txt'))
      const restored = new Map(
        countOf(wordsOf(restoreText(read('corpus', 'ocr', 'dev', id, name), lexicon).text)),
      )
      all += truth.length
      for (const [word, times] of countOf(truth)) wrong += Math.max(0, times - (restored.get(word) ?? 0))
    }

    expect(wrong / all).toBeLessThan(most)
  })
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? []
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
