import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** What it may not run at the same time as, and why; shown on both. */
export function ApartPart(props: PartProps) {
  const { visit, t, initiative, may } = props
  const { apart } = initiative

  return (
    <Section id="ikke-samtidig" heading={t.apart.heading} lead={t.apart.lead}>
      {apart.length === 0 ? <p class="muted">{t.apart.none}</p> : null}
      <ul class="plain-list">
        {apart.map(({ id, title, why, present }) => (
          <li key={id}>
            <a href={href.initiative(id)}>{title}</a>{' '}
            {overlap(initiative.present, present) ? (
              <StatusTag tone="late">{t.apart.together}</StatusTag>
            ) : null}
            <span class="muted small block">{why}</span>
            {may ? (
              <form method="post" action={`${href.letTogether(initiative.id)}#ikke-samtidig`}>
                <input type="hidden" name="csrf" value={visit.csrf} />
                <input type="hidden" name="andet" value={id} />
                <Button small kind="tertiary">
                  {t.apart.remove} <span class="sr-only">{title}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {may ? <ApartForm {...props} /> : null}
    </Section>
  )
}

function ApartForm({ visit, t, initiative, others, refused }: PartProps) {
  const mine = refused?.part === 'ikke-samtidig' ? refused : undefined
  const typed = mine?.typed ?? new Map()
  const wrong = (id: string) => (mine?.fieldId === id ? { error: mine.text } : {})
  const kept = new Set<string>(initiative.apart.map(({ id }) => id))

  return (
    <details open={mine !== undefined}>
      <summary>{t.apart.add}</summary>
      <form method="post" action={`${href.keepApart(initiative.id)}#ikke-samtidig`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <SelectField
          id="andet"
          label={t.apart.other}
          value={textOf(typed, 'andet')}
          choices={[
            { value: '', label: t.apart.choose },
            ...others
              .filter(({ id }) => !kept.has(id))
              .map(({ id, number, title }) => ({ value: id, label: `${title} (${number})` })),
          ]}
          {...wrong('andet')}
        />
        <TextField
          id="hvorfor"
          label={t.apart.why}
          hint={t.apart.whyHint}
          width="full"
          maxLength={500}
          value={textOf(typed, 'hvorfor')}
          {...wrong('hvorfor')}
        />
        <Button>{t.apart.submit}</Button>
      </form>
    </details>
  )
}

const overlap = (one: PlannedDays | null, other: PlannedDays | null): boolean =>
  one !== null && other !== null && one.startsOn <= other.endsOn && other.startsOn <= one.endsOn
