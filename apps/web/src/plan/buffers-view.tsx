import type { ComponentChildren } from 'preact'
import type { BufferTip } from './buffers.ts'
import { shortDay } from './days.ts'
import type { DeskLook } from './desk-look.ts'

interface BuffersViewProps {
  readonly tips: readonly BufferTip[]
  readonly look: Pick<DeskLook, 't' | 'language'>
  readonly headingLevel?: 2 | 3
  /** How a suggestion is taken over; nothing for those who may not. */
  readonly take: (tip: BufferTip) => ComponentChildren
}

/** Where time in hand helps most: what to do, what it gives, and the way to take it over. */
export function BuffersView({ tips, look, headingLevel = 3, take }: BuffersViewProps) {
  const { t } = look
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  if (tips.length === 0) return null
  return (
    <section class="plan-moves plan-proposal" aria-labelledby="luft">
      <Heading id="luft">{t.buffers.heading}</Heading>
      {headingLevel === 3 ? <p class="muted">{t.buffers.lead}</p> : null}
      <ul>
        {tips.map((tip) => (
          <li key={`${tip.kind} ${tip.id}`}>
            {tipText(tip, look)}{' '}
            <span class="plan-move-days">{t.buffers.kept(tip.keptBefore, tip.kept)}</span>
            {take(tip)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What to do, as a sentence. */
export const tipText = (tip: BufferTip, { t, language }: BuffersViewProps['look']): string =>
  tip.kind === 'begin-earlier'
    ? t.buffers.earlier(tip.title, tip.weeks, shortDay(tip.startsOn, language))
    : t.buffers.later(tip.title, tip.weeks, shortDay(tip.targetOn, language))
