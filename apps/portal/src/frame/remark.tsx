import type { RecentAnswer } from '@pejl/store/public/recent-views.ts'
import { frameTexts } from '../texts.ts'
import { Danish, useTexts } from './language.tsx'
import { capitalised, ShortSourceLink, shortened } from './said.tsx'

type Remarked = Pick<RecentAnswer, 'text' | 'remark' | 'source'>

/** Letters of a remark that are shown before it is cut. */
export const mostRemark = 240

/** The remark that binds whoever acts on the decision, in the words it was made in. */
export function Remark({ decision: { remark, source } }: { readonly decision: Remarked }) {
  const texts = useTexts(frameTexts)
  const said = (remark ?? '').trim()
  const goesOn = /^at\s/i.test(said)

  return (
    <p class="remark">
      <span class="muted">{goesOn ? texts.withRemark : texts.remark} </span>
      <Danish>{shortened(goesOn ? `at${said.slice(2)}` : capitalised(said), mostRemark)}</Danish>{' '}
      <ShortSourceLink source={source} />
    </p>
  )
}

export const hasRemark = ({ remark }: Pick<Remarked, 'remark'>): boolean =>
  remark !== null && remark.trim() !== ''

const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** "Taget til efterretning." and the like, which the outcome says already. */
export const isBare = ({ text }: Pick<Remarked, 'text'>): boolean => wordsIn(text) <= 3

/** Hardly a word but "Godkendt med den bemærkning" besides the remark, and the remark is shown in full. */
export const isToldByRemark = ({ text, remark }: Pick<Remarked, 'text' | 'remark'>): boolean =>
  remark !== null &&
  remark.trim() !== '' &&
  remark.length <= mostRemark &&
  wordsIn(text) - wordsIn(remark) <= 6
