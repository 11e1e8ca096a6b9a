import { isoDay } from '@pejl/domain/common/written-values.ts'
import { nextStates } from '@pejl/domain/plan/transitions.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { DateField, TextArea } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** Where it stands, and where it may go from there. */
export function StatePart({ visit, t, initiative, today, may, refused }: PartProps) {
  const typed = refused?.part === 'stand' ? refused.typed : new Map()
  const wrong = (id: string) =>
    refused?.part === 'stand' && refused.fieldId === id ? { error: refused.text } : {}
  const next = nextStates(initiative.state)

  return (
    <Section id="stand" heading={t.state.heading} lead={t.state.now(t.states[initiative.state])}>
      {initiative.state === 'proposed' ? <p class="muted">{t.state.planned}</p> : null}
      {may ? (
        <details open={refused?.part === 'stand'}>
          <summary>{t.state.submit}</summary>
          <form method="post" action={`${href.initiativeState(initiative.id)}#stand`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={initiative.version} />
            <p class="muted">{t.state.lead}</p>
            <RadioGroup
              id="ny-stand"
              label={t.state.next}
              value={textOf(typed, 'ny-stand')}
              choices={next.map((value) => ({ value, label: t.states[value] }))}
              {...wrong('ny-stand')}
            />
            <DateField
              id="fra-dag"
              label={t.state.on}
              hint={t.state.onHint}
              max={today}
              value={isoDay(textOf(typed, 'fra-dag'))}
              {...wrong('fra-dag')}
            />
            <TextArea
              id="grund"
              label={t.state.reason}
              hint={t.state.reasonHint}
              rows={3}
              value={textOf(typed, 'grund')}
              {...wrong('grund')}
            />
            <Button>{t.state.submit}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}
