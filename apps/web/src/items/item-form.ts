import type { RecommendationStep } from '@pejl/actions/items/rearrange-recommendations.ts'
import type { PartWrite } from '@pejl/actions/items/write-parts.ts'
import { type Fields, namesUnder, textOf } from '../desk/fields.ts'

/** What a part's control and the words it was shown with are called in the form. */
export const textName = (part: string): string => `tekst.${part}`
export const baseName = (part: string): string => `base.${part}`

/** The id of a part's control on the page. */
export const partId = (part: string): string => `d-${part.replaceAll(':', '-')}`

/** Everything that was written in the form, just as it was typed. A part of several choices has them in order. */
export function readWrites(form: Fields): readonly PartWrite[] {
  return namesUnder(form, 'base.').map((part) => {
    const values = form.get(textName(part)) ?? []
    const text = part.startsWith('addressed:')
      ? values.filter((value) => value !== '').join(',')
      : (values.at(-1) ?? '')
    return { part, base: form.get(baseName(part))?.at(-1) ?? '', text }
  })
}

export type WriteStep = { readonly kind: 'save' | 'finish' } | RecommendationStep

/** What the pressed button asks for beside saving. */
export function readWriteStep(form: Fields): WriteStep {
  const [step = '', id = ''] = textOf(form, 'trin').split(':')
  switch (step) {
    case 'klar':
      return { kind: 'finish' }
    case 'ind+':
      return { kind: 'add' }
    case 'op':
      return { kind: 'up', id }
    case 'ned':
      return { kind: 'down', id }
    case 'fjern':
      return { kind: 'remove', id }
    default:
      return { kind: 'save' }
  }
}
