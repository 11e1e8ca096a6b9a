import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { withRemark } from '@pejl/domain/sittings/wording.ts'
import { Section } from '@pejl/ui/section.tsx'
import { itemHref } from '../items/addresses.ts'
import type { MeetingTexts } from './texts-da.ts'

/** What a meeting that is held decided, and who was there. */
export function HeldPart({ sitting, t }: { readonly sitting: Sitting; readonly t: MeetingTexts }) {
  const { attendees, items } = sitting
  const named = (there: boolean) =>
    attendees
      .filter(({ state }) => (state === 'present') === there)
      .map(({ name, represents }) => (represents ? `${name} (${represents})` : name))
      .join(', ')
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
