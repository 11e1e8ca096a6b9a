import { createHash } from 'node:crypto'

/** Items with all that is written of them, and what was decided. */
export function itemRows(written) {
  const each = (make) => written.flatMap((item) => make(item))
  return [
    ['agenda_items', written.map(itemRow)],
    [
      'item_sections',
      each(({ id, sections }) =>
        sections.map((one, position) => ({
          id: one.id,
          item_id: id,
          key: one.kind,
          heading: one.heading,
          kind: one.kind,
          position,
          text: one.text,
          changed_by: 'bench',
        })),
      ),
    ],
    [
      'item_recommendations',
      each(({ id, points }) =>
        points.map((one) => ({ id: one.id, item_id: id, number: one.number, text: one.text, addressed: [] })),
      ),
    ],
    [
      'item_attachments',
      each(({ id, attachments }) =>
        attachments.map((one, position) => ({ id: one.id, item_id: id, position, title: one.title })),
      ),
    ],
    ['attachment_files', each(({ attachments }) => attachments.map(fileRow))],
    [
      'item_decisions',
      each(({ id, decisions }) =>
        decisions.map((one) => ({
          id: one.id,
          item_id: id,
          recommendation_id: one.pointId,
          outcome: one.outcome,
          text: one.text,
          remark: one.remark,
          made_by: 'bench',
        })),
      ),
    ],
    [
      'remark_commitments',
      each(({ id, decisions, meeting }) =>
        decisions
          .filter(({ promise }) => promise)
          .map((one) => ({
            id: one.promise.id,
            item_id: id,
            decision_id: one.id,
            what: one.remark,
            who: 'Forvaltningen',
            recipient: meeting.committee.name,
            due_on: one.promise.dueOn,
          })),
      ),
    ],
  ]
}

const lives = ['writing', 'approval', 'ready']

const itemRow = (item, at) => ({
  id: item.id,
  matter_id: item.matter.id,
  committee_id: item.meeting.committee.id,
  meeting_id: item.meeting.id,
  stop_id: item.stop.id,
  kind: 'matter',
  state:
    item.meeting.state === 'held' ? 'treated' : item.meeting.state === 'called' ? 'ready' : lives[at % 3],
  title: item.title,
  access: item.access,
  closed_reason: item.access === 'open' ? null : 'Sagen handler om en ansat.',
  neutral_title: item.access === 'open' ? null : 'Personalesag',
  recommended_by: 'Direktionen',
  responsible: item.matter.responsible,
  position: item.number,
  number: item.meeting.state === 'planned' ? null : item.number,
  made_by: 'bench',
})

function fileRow({ id, fileId, title, text }) {
  const bytes = Buffer.from(text)
  return {
    id: fileId,
    attachment_id: id,
    number: 1,
    file_name: `${title.replaceAll('/', '-')}.txt`,
    media_type: 'text/plain',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: `\\x${bytes.toString('hex')}`,
    made_by: 'bench',
  }
}
