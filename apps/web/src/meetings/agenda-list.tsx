import type { AgendaRow, MeetingCard } from '@pejl/store/sittings/agenda-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import type { Visit } from '../desk/visit.ts'
import { itemHref } from '../items/addresses.ts'
import { href } from '../routes.ts'
import type { MeetingTexts } from './texts-da.ts'

interface AgendaListProps {
  readonly visit: Visit
  readonly meeting: MeetingCard
  readonly agenda: readonly AgendaRow[]
  readonly may: boolean
  readonly t: MeetingTexts
}

/** The agenda in order; with the means to change it for those who may. Every button names the item it is about. */
export function AgendaList({ visit, meeting, agenda, may, t }: AgendaListProps) {
  if (agenda.length === 0) return <p class="muted">{t.emptyAgenda}</p>
  const list = (
    <ol class="agenda" id="dagsordenens-punkter">
      {agenda.map((row, index) => (
        <li key={row.id} id={`punkt-${row.id}`} data-item={row.id} data-access={row.access}>
          {row.heading ? <p class="agenda-heading">{row.heading}</p> : null}
          <div class="agenda-row">
            <span class="agenda-number">{t.number(row.number)}</span>
            <Title row={row} meeting={meeting} t={t} />
            {may ? (
              <Arrange row={row} isFirst={index === 0} isLast={index === agenda.length - 1} t={t} />
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
  if (!may) return list
  return (
    <form method="post" action={href.meeting(meeting.id)} id="dagsorden-form">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={meeting.version} />
      {agenda.map(({ id }) => (
        <input key={id} type="hidden" name="orden" value={id} />
      ))}
      <p class="muted small">{t.moveHint}</p>
      {list}
      <p class="sr-only" role="status" id="dagsorden-sagt" />
    </form>
  )
}

function Title({ row, meeting, t }: Pick<AgendaListProps, 'meeting' | 't'> & { readonly row: AgendaRow }) {
  const isNew = meeting.state === 'called' && row.number === null
  return (
    <div class="agenda-title">
      <a href={itemHref.item(row.id)}>{row.title}</a>{' '}
      {row.matterNumber ? <span class="muted small">{row.matterNumber}</span> : null}
      <span class="agenda-marks">
        {row.access === 'closed' ? <StatusTag tone="unknown">{t.closed}</StatusTag> : null}
        {row.isSupplement ? <StatusTag tone="ahead">{isNew ? t.notSent : t.supplement}</StatusTag> : null}
        {row.state === 'ready' || row.state === 'treated' ? null : (
          <StatusTag tone="due">{t.itemStates[row.state]}</StatusTag>
        )}
      </span>
    </div>
  )
}

interface ArrangeProps {
  readonly row: AgendaRow
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly t: MeetingTexts
}

function Arrange({ row, isFirst, isLast, t }: ArrangeProps) {
  return (
    <div class="agenda-tools">
      <button
        type="submit"
        class="button button-tertiary button-small"
        name="do"
        value={`up:${row.id}`}
        aria-label={t.up(row.title)}
        disabled={isFirst}
      >
        ↑
      </button>
      <button
        type="submit"
        class="button button-tertiary button-small"
        name="do"
        value={`down:${row.id}`}
        aria-label={t.down(row.title)}
        disabled={isLast}
      >
        ↓
      </button>
      <details>
        <summary aria-label={`${t.headingOver}: ${row.title}`}>⋯</summary>
        <TextField
          id={`overskrift.${row.id}`}
          label={t.headingOver}
          value={row.heading ?? ''}
          maxLength={200}
        />
        <div class="button-row">
          <Button kind="secondary" small name="do" value={`heading:${row.id}`}>
            {t.saveHeading}
          </Button>
          <button
            type="submit"
            class="button button-tertiary button-small"
            name="do"
            value={`remove:${row.id}`}
            aria-label={t.takeOffOf(row.title)}
          >
            {t.takeOff}
          </button>
        </div>
      </details>
    </div>
  )
}
