import { attach, attachAgain, type GivenFile } from '@pejl/actions/items/attach.ts'
import { type AttachmentStep, editAttachment, stepAttachment } from '@pejl/actions/items/change-attachment.ts'
import { type AgendaItemId, parseId } from '@pejl/domain/common/id.ts'
import { refuse } from '@pejl/domain/common/result.ts'
import { askedBy } from '@pejl/store/db.ts'
import { findAttachmentFile } from '@pejl/store/items/attachment-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { RefusalPage } from '../frame/refusal-page.tsx'
import { href, routes } from '../routes.ts'
import { answerItem } from './item-routes.tsx'
import { type ItemNeeds, loadItemPage } from './load-item.ts'
import { readFiles } from './read-files.ts'
import type { ItemRefusalKey } from './texts.ts'

/** An item's attachments: put in, renewed, changed, fetched. */
export function attachmentRoutes(desk: Desk, needs: ItemNeeds): void {
  desk(
    routes.attach,
    async (asked) => {
      const read = await readFiles(asked)
      if (read.kind === 'foreign') return foreign(asked)
      const itemId = textOf(asked.params, 'item')
      const access = read.fields.get('lukket') === undefined ? 'open' : 'closed'
      const title = read.files.length === 1 ? (read.fields.get('titel') ?? '') : ''
      return takeFiles(asked, needs, read, (file) =>
        attach(needs, asked.visit.actor, { itemId, title, access, file }),
      )
    },
    { readsFiles: true },
  )
  desk(
    routes.attachAgain,
    async (asked) => {
      const read = await readFiles(asked)
      if (read.kind === 'foreign') return foreign(asked)
      const itemId = textOf(asked.params, 'item')
      const attachmentId = textOf(asked.params, 'attachment')
      return takeFiles(asked, needs, { ...read, files: read.files.slice(0, 1) }, (file) =>
        attachAgain(needs, asked.visit.actor, { itemId, attachmentId, file }),
      )
    },
    { readsFiles: true },
  )
  desk(routes.changeAttachment, async (asked) => {
    const at = { itemId: textOf(asked.params, 'item'), attachmentId: textOf(asked.params, 'attachment') }
    const changed = await change(asked, needs, at)
    if (changed.ok) return redirect(`${href.item(at.itemId)}?besked=bilag#bilag`)
    return changed.reason === 'not-found' ? notFound : answerItem(asked, needs, changed.reason)
  })
  desk(routes.attachmentFile, async ({ visit, params }) => {
    const [id, fileId] = [parseId<AgendaItemId>(textOf(params, 'item')), parseId(textOf(params, 'file'))]
    const file =
      id &&
      fileId &&
      (await needs.database.staff((db) => findAttachmentFile(db, id, fileId), askedBy(visit.actor)))
    return file ? { kind: 'file', bytes: file.bytes, name: file.fileName, type: file.mediaType } : notFound
  })
}

const foreign = ({ visit }: Asked): Answer =>
  page(<RefusalPage refusal="foreign" visit={visit} language={visit.language} />, 403)

/** Takes files one by one; those that are refused are told of by name, and the others stay. */
async function takeFiles(
  asked: Asked,
  needs: ItemNeeds,
  { files, refused }: { readonly files: readonly GivenFile[]; readonly refused: readonly Told[] },
  take: (
    file: GivenFile,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: ItemRefusalKey }>,
): Promise<Answer> {
  const props = await loadItemPage(asked, needs)
  if (!props) return notFound
  if (files.length === 0 && refused.length === 0) return answerItem(asked, needs, 'no-file')
  const refusedFiles = [...refused]
  for (const file of files) {
    const taken = await take(file)
    if (!taken.ok) refusedFiles.push({ name: file.name, reason: taken.reason })
  }
  if (refusedFiles.length > 0) return answerItem(asked, needs, undefined, { refusedFiles })
  return redirect(`${href.item(props.item.id)}?besked=bilag#bilag`)
}

interface Told {
  readonly name: string
  readonly reason: ItemRefusalKey
}

const steps = ['up', 'down', 'remove', 'restore'] as const satisfies readonly AttachmentStep[]

async function change(
  { visit, form }: Asked,
  needs: ItemNeeds,
  at: { readonly itemId: string; readonly attachmentId: string },
) {
  const step = steps.find((one) => one === textOf(form, 'goer'))
  if (step) return stepAttachment(needs, visit.actor, { ...at, step })
  if (textOf(form, 'goer') !== 'edit') return refuse('not-found')
  return editAttachment(needs, visit.actor, {
    ...at,
    version: Number(textOf(form, 'version')) || 0,
    title: textOf(form, 'titel'),
    documentNumber: textOf(form, 'nummer'),
    access: textOf(form, 'lukket') === '' ? 'open' : 'closed',
  })
}
