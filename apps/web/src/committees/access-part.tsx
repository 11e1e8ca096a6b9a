import { parts } from '@pejl/domain/access/parts.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { CommitteePageProps } from './committee-props.ts'

/** Who may see and do what with what is closed in the committee. */
export function AccessPart({ visit, t, committee, own, given, users, may, refused }: CommitteePageProps) {
  const mine = refused?.form === 'adgang' ? refused : undefined

  return (
    <Section id="adgang" heading={t.access.heading} lead={t.access.lead}>
      <p>{own === null ? t.access.noOwn : t.access.own(t.parts[own])}</p>
      {may ? (
        <>
          {given.length === 0 ? (
            <p class="muted">{t.access.none}</p>
          ) : (
            <DataTable
              caption={t.access.heading}
              compact
              columns={[
                { key: 'name', heading: t.access.columns.name },
                { key: 'part', heading: t.access.columns.part },
                { key: 'given', heading: t.access.columns.given },
                { key: 'change', heading: t.access.columns.change, hideHeading: true },
              ]}
              rows={given.map(({ userId, name, username, active, part, givenBy }) => ({
                id: `adgang-${userId}`,
                cells: {
                  name: active ? `${name} (${username})` : `${name} (${t.access.closed})`,
                  part: t.parts[part],
                  given: givenBy,
                  change: (
                    <form method="post" action={`${href.givePart(committee.id)}#adgang`}>
                      <input type="hidden" name="csrf" value={visit.csrf} />
                      <input type="hidden" name="bruger" value={userId} />
                      <input type="hidden" name="adgang" value="" />
                      <Button small kind="tertiary">
                        {t.access.take} <span class="sr-only">{name}</span>
                      </Button>
                    </form>
                  ),
                },
              }))}
            />
          )}
          <form method="post" action={`${href.givePart(committee.id)}#adgang`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <div class="form-row">
              <SelectField
                id="adgang-bruger"
                name="bruger"
                label={t.access.user}
                value={mine ? textOf(mine.typed, 'bruger') : ''}
                choices={[
                  { value: '', label: t.choose },
                  ...users.map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` })),
                ]}
              />
              <SelectField
                id="adgang-adgang"
                name="adgang"
                label={t.access.part}
                value={mine ? textOf(mine.typed, 'adgang') : 'reader'}
                choices={parts.map((value) => ({ value, label: t.partHints[value] }))}
              />
            </div>
            <Button kind="secondary">{t.access.give}</Button>
          </form>
        </>
      ) : null}
    </Section>
  )
}
