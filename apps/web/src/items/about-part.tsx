import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { ItemPageProps, TypedAbout } from './item-props.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

/** Which meeting an item is for, and whether it is treated behind closed doors. */
export function AboutPart({ visit, item, meetings, typedAbout }: ItemPageProps) {
  const t = itemTexts[visit.language]
  const shown: TypedAbout = typedAbout ?? {
    access: item.access,
    closedReason: item.closedReason ?? '',
    neutralTitle: item.neutralTitle ?? '',
    meetingId: item.meeting?.id ?? '',
  }
  const known = meetings.some(({ id }) => id === item.meeting?.id)
  const own = item.meeting && !known ? [{ value: item.meeting.id, day: item.meeting.heldOn }] : []
  const choices = [...own, ...meetings.map(({ id, heldOn }) => ({ value: id, day: heldOn }))]

  return (
    <details class="work-panel" open={typedAbout !== undefined} id="om-punktet">
      <summary>{t.about}</summary>
      <form method="post" action={href.editItem(item.id)} class="after-summary">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={item.version} />
        <SelectField
          id="moede"
          label={t.meeting}
          value={shown.meetingId}
          choices={[
            { value: '', label: t.meetingLater },
            ...choices.map(({ value, day }) => ({ value, label: formatDay(day, visit.language) })),
          ]}
        />
        <AccessFields shown={shown} t={t} />
        <Button kind="secondary">{t.aboutSave}</Button>
      </form>
    </details>
  )
}

/** Open, or closed with its reason and the title the public may read. */
export function AccessFields({
  shown,
  t,
}: {
  readonly shown: Pick<TypedAbout, 'access' | 'closedReason' | 'neutralTitle'>
  readonly t: ItemTexts
}) {
  return (
    <>
      <RadioGroup
        id="adgang"
        label={t.access}
        value={shown.access}
        choices={[
          { value: 'open', label: t.accessOpen },
          { value: 'closed', label: t.accessClosed },
        ]}
      />
      <TextField
        id="lukket-grund"
        label={t.closedReason}
        hint={t.closedReasonHint}
        width="full"
        optional
        value={shown.closedReason}
      />
      <TextField
        id="neutral-titel"
        label={t.neutralTitle}
        hint={t.neutralTitleHint}
        width="full"
        optional
        value={shown.neutralTitle}
      />
    </>
  )
}
