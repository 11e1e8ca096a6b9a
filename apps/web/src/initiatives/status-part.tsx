import type { StatusView } from '@pejl/store/plan/initiative-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { TextArea } from '@pejl/ui/fields.tsx'
import { initiativeStandingTones } from '@pejl/ui/initiative-tones.ts'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** What the owner says: the last time above, a form for now, what was said before below. */
export function StatusPart(props: PartProps) {
  const { visit, t, initiative, may, once, refused } = props
  const [last, ...before] = initiative.statuses
  const mine = refused?.part === 'status' ? refused : undefined
  const wrong = (id: string) => (mine?.fieldId === id ? { error: mine.text } : {})
  const typed = mine?.typed ?? new Map()

  return (
    <Section id="status" heading={t.status.heading}>
      {last ? (
        <div class="last-status">
          <p class="muted small">
            {t.status.last(t.by(last.saidBy), formatDay(last.saidOn, visit.language))}
          </p>
          <Said status={last} {...props} />
        </div>
      ) : (
        <p class="muted">{t.status.none}</p>
      )}
      {may ? (
        <form method="post" action={`${href.giveStatus(initiative.id)}#status`}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="noegle" value={once} />
          <RadioGroup
            id="gaar"
            label={t.status.standing}
            value={textOf(typed, 'gaar')}
            inline
            choices={Object.entries(t.standings).map(([value, label]) => ({ value, label }))}
            {...wrong('gaar')}
          />
          <TextArea
            id="sket"
            label={t.status.text}
            hint={t.status.textHint}
            rows={4}
            value={textOf(typed, 'sket')}
            {...wrong('sket')}
          />
          <Button>{t.status.submit}</Button>
        </form>
      ) : null}
      {before.length > 0 ? (
        <details>
          <summary>
            {t.status.earlier} ({before.length})
          </summary>
          <ul class="work-list">
            {before.map((status, index) => (
              <li key={index}>
                <p class="muted small">
                  {t.by(status.saidBy)}, {formatDay(status.saidOn, visit.language)}
                </p>
                <Said status={status} {...props} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function Said({ status, t }: PartProps & { readonly status: StatusView }) {
  return (
    <>
      <StatusTag tone={initiativeStandingTones[status.standing]}>{t.standings[status.standing]}</StatusTag>
      <p class="prose-lines">{status.text}</p>
    </>
  )
}
