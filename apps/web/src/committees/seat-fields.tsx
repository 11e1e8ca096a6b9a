import type { PersonId } from '@pejl/domain/common/id.ts'
import { isoDay } from '@pejl/domain/common/written-values.ts'
import { type CommitteeKind, isMed } from '@pejl/domain/organisation/committee-kind.ts'
import { offices, sides, standsForChoices } from '@pejl/domain/organisation/seat.ts'
import type { SeatView } from '@pejl/store/committees/detail-views.ts'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, SelectField, TextField } from '@pejl/ui/fields.tsx'
import type { MemberTexts } from './member-texts-da.ts'
import { isTicked, type RefusedForm, typedField } from './typed-form.ts'

interface SeatFieldsProps {
  readonly t: MemberTexts
  readonly form: string
  readonly kind: CommitteeKind
  /** Seats of the committee that a substitute may stand in for. */
  readonly seats: readonly SeatView[]
  /** What the seat is now; nothing for a new one. */
  readonly seat?: SeatView
  readonly fromOn?: string
  readonly refused: RefusedForm | undefined
}

/** A seat's office, whom it speaks for, and its days. */
export function SeatFields({ t, form, kind, seats, seat, fromOn = '', refused }: SeatFieldsProps) {
  const field = (name: keyof MemberTexts['fields'], given: string) =>
    typedField({ form, t, refused }, name, given)
  const hasSides = isMed(kind)
  const from = field('fra', seat?.fromOn ?? fromOn)
  const until = field('til', seat?.toOn ?? '')

  return (
    <>
      <div class="form-row">
        <SelectField
          {...field('embede', seat?.office ?? 'member')}
          choices={offices.map((value) => ({ value, label: t.offices[value] }))}
        />
        {hasSides || seat?.side ? (
          <SelectField
            {...field('side', seat?.side ?? '')}
            choices={[
              { value: '', label: t.choose },
              ...sides.map((value) => ({ value, label: t.sides[value] })),
            ]}
          />
        ) : null}
        <SelectField
          {...field('for', seat?.standsFor ?? (hasSides ? '' : 'party'))}
          choices={[
            { value: '', label: t.nobody },
            ...standsForChoices.map((value) => ({ value, label: t.standsFor[value] })),
          ]}
        />
      </div>
      <TextField {...field('hvem', seat?.represents ?? '')} optional maxLength={100} autocomplete="off" />
      <div class="form-row">
        <DateField {...from} value={isoDay(from.value)} />
        <DateField {...until} value={isoDay(until.value)} optional />
      </div>
      <Checkbox
        id={`${form}-stedfortraeder`}
        name="stedfortraeder"
        label={t.fields.stedfortraeder}
        checked={isTicked({ form, refused }, 'stedfortraeder', seat?.isSubstitute ?? false)}
      />
      <SelectField
        {...field('stedfor', seat?.substitutesFor ?? '')}
        choices={[
          { value: '', label: t.members.substituteForAll },
          ...seats
            .filter((one) => !one.isSubstitute && one.id !== seat?.id)
            .map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
    </>
  )
}

interface WhoFieldsProps {
  readonly t: MemberTexts
  readonly form: string
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  readonly refused: RefusedForm | undefined
}

/** Who: one that is known, or a new name. */
export function WhoFields({ t, form, people, refused }: WhoFieldsProps) {
  return (
    <>
      <div class="form-row">
        <SelectField
          {...typedField({ form, t, refused }, 'person')}
          choices={[
            { value: '', label: t.choose },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField {...typedField({ form, t, refused }, 'navn')} maxLength={200} autocomplete="off" />
      </div>
      <Checkbox
        id={`${form}-anden`}
        name="anden"
        label={t.fields.anden}
        checked={isTicked({ form, refused }, 'anden', false)}
      />
    </>
  )
}
