import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { withRemark } from '@pejl/domain/sittings/wording.ts'
import { Section } from '@pejl/ui/section.tsx'
import { itemHref } from '../items/addresses.ts'
import type { AgendaPageProps } from './agenda-props.ts'
import type { MeetingTexts } from './texts-da.ts'
import { UnfinishedPart } from './unfinished-part.tsx'

type HeldProps = Pick<AgendaPageProps, 'visit' | 'meeting' | 'unfinished'> & {
  readonly sitting: Sitting
  readonly t: MeetingTexts
}

/** What a meeting that is held decided, and who was there. */
export function HeldPart({ visit, meeting, unfinished, sitting, t }: HeldProps) {
  const { attendees, items } = sitting
  const named = (there: boolean) =>
    attendees
      .filter(({ state }) => (state === 'present') === there)
      .map(({ name, represents }) => (represents ? `${name} (${represents})` : name))
      .join(', ')
  const left = (id: string) => {
    const found = unfinished.get(id)
    return found ? <UnfinishedPart visit={visit} t={t} item={found} meetingId={meeting.id} /> : null
  }
  const [present, missing] = [named(true), named(false)]

  return (
    <Section id="beslutninger" heading={t.outcome}>
      <p>
        {t.present}: {present}
        {missing ? `. ${t.missing}: ${missing}` : ''}.
      </p>
      <ol class="agenda">
        {items.map((item) => (
          <li key={item.id}>
            {item.heading ? <p class="agenda-heading">{item.heading}</p> : null}
            <div class="agenda-row">
              <span class="agenda-number">{t.number(item.number)}</span>
              <div class="agenda-title">
                <a href={itemHref.item(item.id)}>{item.title}</a>
                {item.decisions.map(({ recommendationId, text, remark, amended }) => (
                  <p key={recommendationId}>
                    {numberOf(item.recommendations, recommendationId)} {withRemark(text, remark)}
                    {amended ? ` ${t.amended(amended)}` : ''}
                  </p>
                ))}
                {item.statements.map(({ id, saidBy, text }) => (
                  <p key={id} class="muted">
                    {saidBy}: {text}
                  </p>
                ))}
                {left(item.id)}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function numberOf(recommendations: Sitting['items'][number]['recommendations'], id: string | null): string {
  const found = recommendations.length > 1 ? recommendations.find((one) => one.id === id) : undefined
  return found ? `Ad ${found.number}:` : ''
}
