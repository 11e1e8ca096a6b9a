import { Notice } from '@pejl/ui/notice.tsx'
import type { ComponentChildren } from 'preact'
import { href } from '../routes.ts'
import { isRefused, type Place, type SittingLook } from './sitting-look.ts'

interface OpFormProps {
  readonly look: SittingLook
  readonly meetingId: string
  /** What kind of operation it makes. */
  readonly kind: string
  /** Tells the form from others on the page, and is where the page comes back to. */
  readonly id: string
  /** The item it is about, when it does not choose one itself. */
  readonly item?: string | undefined
  /** Where to come back to. */
  readonly at: Place
  /** Goes to the server as an ordinary form also where there is script. */
  readonly plain?: boolean
  readonly inline?: boolean
  readonly children: ComponentChildren
}

/** A form that does one thing at the meeting. The island answers it where there is script; without, the server does. */
export function OpForm({ look, meetingId, kind, id, item, at, plain, inline, children }: OpFormProps) {
  const { t, csrf, refused, newId } = look
  return (
    <form
      method="post"
      action={`${href.sitting(meetingId)}`}
      id={id}
      class={inline ? 'inline-form' : 'op-form'}
      data-handling={plain ? undefined : kind}
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="handling" value={kind} />
      <input type="hidden" name="formular" value={id} />
      <input type="hidden" name="her" value={at} />
      {item === undefined ? null : <input type="hidden" name="punkt" value={item} />}
      {refused && isRefused(look, id) ? (
        <Notice kind="error" heading={t.problem} headingLevel={3} live>
          <p>{t.reasons[refused.reason]}</p>
        </Notice>
      ) : null}
      {children}
    </form>
  )
}
