import type { Attendee, Sitting } from '@pejl/domain/sittings/sitting.ts'
import { hasVote } from '@pejl/domain/sittings/voting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { OpForm } from './op-form.tsx'
import { given, type SittingLook } from './sitting-look.ts'
import { Still } from './still.tsx'

export interface AttendancePanelProps {
  readonly sitting: Sitting
  readonly look: SittingLook
}

const sides = ['management', 'staff', 'none'] as const
const states = ['present', 'excused', 'absent'] as const

/** Who is there: everybody with a seat, by side where there are two; substitutes and guests. */
export function AttendancePanel(props: AttendancePanelProps) {
  const { sitting, look } = props
  const { t } = look
  const isTwoSided = sitting.attendees.some(({ side }) => side !== null)
  const stamp = sitting.attendees.map(({ personId, version }) => `${personId}${version}`).join()
  return (
    <section aria-labelledby="fremmoede" class="sitting-item">
      <h2 id="fremmoede" tabindex={-1}>
        {t.attendance}
      </h2>
      <Still stamp={`${stamp}-${look.refused?.key}`}>
        <OpForm look={look} meetingId={sitting.id} kind="attend" id="f-alle" at="fremmoede">
          {isTwoSided ? (
            sides.map((side) => <Side key={side} {...props} side={side} />)
          ) : (
            <People people={sitting.attendees} {...props} />
          )}
          <Button>{t.saveAttendance}</Button>
        </OpForm>
        <CallIn {...props} />
        <OpForm look={look} meetingId={sitting.id} kind="guest" id="f-gaest" at="fremmoede" inline>
          <TextField
            id="f-gaest-navn"
            name="navn"
            label={t.guest}
            value={given(look, 'f-gaest')('navn', '')}
          />
          <Button kind="secondary" small>
            {t.addGuest}
          </Button>
        </OpForm>
      </Still>
    </section>
  )
}

function Side({ sitting, look, side }: AttendancePanelProps & { readonly side: (typeof sides)[number] }) {
  const people = sitting.attendees.filter((one) => (one.side ?? 'none') === side)
  if (people.length === 0) return null
  return (
    <>
      <h3>{look.t.side[side]}</h3>
      <People people={people} sitting={sitting} look={look} />
    </>
  )
}

function People({ people, sitting, look }: AttendancePanelProps & { readonly people: readonly Attendee[] }) {
  const { t } = look
  const value = given(look, 'f-alle')
  const nameOf = (id: string) => sitting.attendees.find(({ personId }) => personId === id)?.name ?? ''
  return (
    <div class="attendance">
      {people.map((one) => (
        <div key={one.personId}>
          <input type="hidden" name={`v.${one.personId}`} value={one.version} />
          <input type="hidden" name={`var.${one.personId}`} value={one.state} />
          <RadioGroup
            id={`f-${one.personId}`}
            name={`tilstand.${one.personId}`}
            label={`${one.name}${one.represents ? ` (${one.represents})` : ''}`}
            hint={
              one.standsInFor
                ? t.standsIn(nameOf(one.standsInFor))
                : one.office === 'member'
                  ? ''
                  : t.offices[one.office]
            }
            inline
            value={value(`tilstand.${one.personId}`, one.state)}
            choices={states.map((state) => ({ value: state, label: t.states[state] }))}
          />
        </div>
      ))}
    </div>
  )
}

function CallIn({ sitting, look }: AttendancePanelProps) {
  const { t } = look
  const here = (id: string) =>
    sitting.attendees.find((one) => one.personId === id && one.standsInFor !== null)
  const free = sitting.substitutes.filter(({ personId }) => !here(personId))
  const members = sitting.attendees.filter((one) => hasVote(one) && one.standsInFor === null)
  return (
    <>
      {sitting.substitutes.length > 0 ? <h3>{t.substitutes}</h3> : null}
      {sitting.substitutes.map(({ personId, name }) =>
        here(personId) ? (
          <OpForm
            key={personId}
            look={look}
            meetingId={sitting.id}
            kind="call-in"
            id={`f-hjem-${personId}`}
            at="fremmoede"
            inline
          >
            <input type="hidden" name="person" value={personId} />
            <span>{name}</span>
            <Button kind="tertiary" small>
              {t.sendHome}
            </Button>
          </OpForm>
        ) : null,
      )}
      {free.length > 0 ? (
        <OpForm look={look} meetingId={sitting.id} kind="call-in" id="f-ind" at="fremmoede" inline>
          <SelectField
            id="f-ind-person"
            name="person"
            label={t.substitutes}
            choices={free.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <SelectField
            id="f-ind-for"
            name="for"
            label={t.standsInFor}
            choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <Button kind="secondary" small>
            {t.callIn}
          </Button>
        </OpForm>
      ) : null}
    </>
  )
}
