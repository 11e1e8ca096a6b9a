import type { PaperHead } from './paper-head.ts'

/** A guiding principle (pejlemærke) as posters show it. Numbers are as in the strategy. */
export interface PosterPrinciple {
  readonly number: number
  readonly title: string
  readonly text: string | null
  readonly objectives: readonly { readonly number: number; readonly text: string }[]
}

/** The guiding principles, each with what it means (plakat med pejlemærker). */
export interface PrinciplesPoster {
  readonly kind: 'principles'
  readonly head: PaperHead
  readonly principles: readonly PosterPrinciple[]
}

/** The objectives (målsætninger), each under its guiding principle. */
export interface ObjectivesPoster {
  readonly kind: 'objectives'
  readonly head: PaperHead
  readonly principles: readonly PosterPrinciple[]
}
