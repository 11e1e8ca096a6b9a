import type { Palette } from '../colour/palette.ts'
import type { Paper } from '../content/paper.ts'
import { paperWords } from '../content/paper-words.ts'
import type { PosterPrinciple } from '../content/poster.ts'
import { measuresOf, type Sheet } from '../sheet/sheet.ts'
import { showable } from '../words/coverage.ts'
import { proseOf, setTitle } from '../words/divide.ts'
import { splitTitle } from '../words/titles.ts'
import { planData } from './plan-data.ts'
import { processData } from './process-data.ts'

/** A municipality's logo, checked already. */
export interface Logo {
  readonly format: 'svg' | 'png'
  readonly bytes: Uint8Array
}

/** Everything a template reads, as plain data; what people have written never becomes part of a program. */
export function templateData(
  paper: Paper,
  {
    sheet,
    palette,
    logo,
    characters,
  }: {
    readonly sheet: Sheet
    readonly palette: Palette
    readonly logo: Logo | null
    readonly characters: ReadonlySet<number>
  },
): Readonly<Record<string, unknown>> {
  const show = (text: string) => showable(text, characters)
  const { municipality, area, period, title, purpose } = paper.head
  const split = splitTitle(show(title))
  const kind = paperWords.kinds[paper.kind]
  const years = period === null || title.includes(period) ? null : show(period)
  return {
    look: sheet.look,
    sheet: measuresOf(sheet),
    colours: palette,
    logo: logo && { format: logo.format },
    municipality: show(municipality),
    kicker: [show(area), years].filter((one) => one).join('\u00a0· '),
    ...setTitle(split.title),
    subtitle: split.subtitle && proseOf(split.subtitle),
    purpose: purpose && show(purpose).length <= 420 ? proseOf(show(purpose)) : null,
    documentTitle: `${split.title}: ${kind.toLocaleLowerCase('da')}`,
    description: `${kind}. ${show(title)}, ${show(municipality)}.`,
    foot: [show(municipality), kind],
    words: paperWords,
    ...contentData(paper, show),
  }
}

function contentData(paper: Paper, show: (text: string) => string): Readonly<Record<string, unknown>> {
  switch (paper.kind) {
    case 'principles':
    case 'objectives':
      return { principles: paper.principles.map((principle) => principleData(principle, show)) }
    case 'process':
      return processData(paper, show)
    case 'plan':
      return planData(paper, show)
  }
}

function principleData({ number, title, text, objectives }: PosterPrinciple, show: (text: string) => string) {
  return {
    number,
    ...setTitle(show(title)),
    text: text === null || show(text) === '' ? null : proseOf(show(text)),
    objectives: objectives.map((one) => ({ number: one.number, text: proseOf(show(one.text)) })),
  }
}
