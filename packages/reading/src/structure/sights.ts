import { type Heading, readHeading } from './headings.ts'
import { readTitleMark, type TitleMark, titleKey } from './item-marks.ts'
import type { Line } from './lines.ts'
import { type MatterLine, readMatterLine } from './matter-numbers.ts'

/** What a line is, worked out once. */
export interface Sight {
  readonly line: Line
  readonly heading: Heading | undefined
  readonly mark: TitleMark | undefined
  readonly matter: MatterLine | undefined
}

/** Sees what a line is. */
export function look(line: Line): Sight {
  const heading = readHeading(line.text)
  const matter = heading ? undefined : readMatterLine(line.text)
  return { line, heading, matter, mark: heading || matter ? undefined : readTitleMark(line.text) }
}

/** Titles that stand in a table of contents: a run of numbered lines with nothing between. */
export function findContents(sights: readonly Sight[]): ReadonlyMap<number, string> {
  const members = new Map<number, string>()
  for (let i = 1; i < sights.length; i++) {
    const [above, here] = [sights[i - 1]?.mark, sights[i]?.mark]
    if (sights[i]?.heading && members.size > 0) break
    const next =
      above && here && (here.number === above.number + 1 || (here.number > 100 && above.number < 100))
    if (!next || /^at(?!\p{L})/iu.test(here.title)) continue
    if (!members.has(i - 1)) members.set(i - 1, titleKey(above.title))
    members.set(i, titleKey(here.title))
  }
  return members
}
