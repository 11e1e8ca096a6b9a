import type { PersonId } from '@pejl/domain/common/id.ts'
import { approvalStanding, approvers } from '@pejl/domain/minutes/approval.ts'
import type { Attendee, MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import { isMed, publishesByKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { MinutesView } from '@pejl/store/minutes/minutes-views.ts'
import type { MeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatMoment } from '../desk/dates.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import type { MinutesTexts } from './texts-da.ts'

interface ApprovalPartProps {
  readonly visit: Visit
  readonly t: MinutesTexts
  readonly meeting: MeetingToPublish
  readonly minuted: MinutedMeeting
  readonly minutes: MinutesView
  readonly person: PersonId | null
  /** Whether whoever looks may answer for others and lock. */
  readonly may: boolean
  readonly typed?: Fields | undefined
}

/** Who approves, what they have answered, and the way on. */
export function ApprovalPart(props: ApprovalPartProps) {
  const { visit, t, meeting, minuted, minutes, may } = props
  const { kind } = meeting.committee
  const lead = isMed(kind) ? 'med' : publishesByKind(kind) ? 'political' : 'other'
  const standing = approvalStanding(minuted, minutes.approvals)

  return (
    <Section id="godkendelse" heading={t.approvers}>
      <p>{t.approversLead[lead]}</p>
      {standing === 'nobody' ? (
        <Notice kind="warning">
          <p>{t.nobody}</p>
        </Notice>
      ) : null}
      <ul class="bare-list approvers">
        {approvers(minuted).map((one) => (
          <li key={one.personId}>
            <Approver {...props} attendee={one} />
          </li>
        ))}
      </ul>
      {may ? (
        <div class="button-row">
          <form method="post" action={href.approveMinutes(meeting.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={minutes.version} />
            <p class="muted">{t.lockLead}</p>
            <Button>{t.lock}</Button>
          </form>
          <form method="post" action={href.reopenMinutes(meeting.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={minutes.version} />
            <Button kind="tertiary">{t.takeBack}</Button>
          </form>
        </div>
      ) : null}
    </Section>
  )
}

function Approver(props: ApprovalPartProps & { readonly attendee: Attendee }) {
  const { visit, t, meeting, minutes, person, may, attendee, typed } = props
  const { personId, name, represents } = attendee
  const answer = minutes.approvals.find((one) => one.personId === personId)
  const isTyped = typed !== undefined && textOf(typed, 'person') === personId

  return (
    <>
      <p>
        <strong>{represents ? `${name} (${represents})` : name}</strong>{' '}
        <StatusTag tone={answer ? (answer.approves ? 'done' : 'late') : 'neutral'}>
          {answer ? (answer.approves ? t.answers.yes : t.answers.no) : t.answers.none}
        </StatusTag>{' '}
        {answer ? (
          <span class="muted small">
            {formatMoment(answer.at, visit.language)}, {t.enteredBy(answer.enteredBy)}
          </span>
        ) : null}
      </p>
      {answer?.remark ? <p class="muted">{answer.remark}</p> : null}
      {may || person === personId ? (
        <form method="post" action={href.answerMinutes(meeting.id)} class="approver-form">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="version" value={minutes.version} />
          <input type="hidden" name="person" value={personId} />
          <TextField
            id={`bemaerkning-${personId}`}
            name="bemaerkning"
            label={t.remarkFor(name)}
            width="full"
            value={isTyped ? textOf(typed, 'bemaerkning') : ''}
          />
          <div class="button-row">
            <Button kind="secondary" small name="svar" value="ja">
              {t.yes} <span class="sr-only">{name}</span>
            </Button>
            <Button kind="tertiary" small name="svar" value="nej">
              {t.no} <span class="sr-only">{name}</span>
            </Button>
          </div>
        </form>
      ) : null}
    </>
  )
}
