import { attachmentEndings } from '@pejl/domain/items/attachment-type.ts'
import type { StaffAttachment } from '@pejl/store/items/attachment-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { FileField, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { href } from '../routes.ts'
import { AttachmentName, FileLine } from './attachment-list.tsx'
import type { ItemPageProps } from './item-props.ts'
import { itemTexts } from './texts.ts'

const accept = attachmentEndings.map((ending) => `.${ending}`).join(',')

/** An item's attachments as they are worked with: put in, renewed, renamed, closed, moved, removed. */
export function AttachmentsPart(props: ItemPageProps) {
  const { visit, item, attachments, mayClose } = props
  const t = itemTexts[visit.language]
  const kept = attachments.filter(({ removedAt }) => removedAt === null)

  return (
    <Section id="bilag" heading={t.attachments}>
      {attachments.length === 0 ? <p class="muted">{t.noAttachments}</p> : null}
      <ol class="work-list">
        {kept.map((attachment, index) => (
          <Attachment
            key={attachment.id}
            {...props}
            attachment={attachment}
            isFirst={index === 0}
            isLast={index === kept.length - 1}
          />
        ))}
      </ol>
      <Removed {...props} />
      <details class="work-panel" open={(props.refusedFiles ?? []).length > 0}>
        <summary>{t.attach}</summary>
        <form method="post" action={href.attach(item.id)} encType="multipart/form-data" class="after-summary">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField
            id="bilag-titel"
            name="titel"
            label={t.attachmentTitle}
            hint={t.attachmentTitleHint}
            width="full"
            optional
          />
          {mayClose ? (
            <Checkbox
              id="bilag-lukket"
              name="lukket"
              label={t.attachmentClosed}
              checked={item.access === 'closed'}
            />
          ) : null}
          <FileField id="bilag-fil" name="filer" label={t.file} hint={t.fileHint} accept={accept} multiple />
          <Button>{t.attach}</Button>
        </form>
      </details>
    </Section>
  )
}

type AttachmentProps = ItemPageProps & {
  readonly attachment: StaffAttachment
  readonly isFirst: boolean
  readonly isLast: boolean
}

function Attachment(props: AttachmentProps) {
  const { visit, item, attachment } = props
  const t = itemTexts[visit.language]
  const [newest, ...older] = attachment.files

  return (
    <li id={`b-${attachment.id}`}>
      <h3>
        <AttachmentName attachment={attachment} t={t} />
      </h3>
      {newest ? <FileLine item={item.id} file={newest} language={visit.language} /> : null}
      {older.length === 0 ? null : (
        <details>
          <summary>{t.olderFiles}</summary>
          {older.map((file) => (
            <FileLine key={file.id} item={item.id} file={file} language={visit.language} />
          ))}
        </details>
      )}
      <Change {...props} />
    </li>
  )
}

function Change({ visit, item, attachment, isFirst, isLast, mayClose }: AttachmentProps) {
  const t = itemTexts[visit.language]
  const action = href.changeAttachment(item.id, attachment.id)
  const { id } = attachment
  const csrf = <input type="hidden" name="csrf" value={visit.csrf} />
  const about = <span class="sr-only">: {attachment.title}</span>

  return (
    <div class="input-change">
      <form method="post" action={action} class="row-buttons">
        {csrf}
        {isFirst ? null : (
          <Button small kind="tertiary" name="goer" value="up">
            {t.up}
            {about}
          </Button>
        )}
        {isLast ? null : (
          <Button small kind="tertiary" name="goer" value="down">
            {t.down}
            {about}
          </Button>
        )}
        <Button small kind="tertiary" name="goer" value="remove">
          {t.remove}
          {about}
        </Button>
      </form>
      <details>
        <summary>
          {t.editAttachment}
          {about}
        </summary>
        <form method="post" action={action} class="after-summary">
          {csrf}
          <input type="hidden" name="version" value={attachment.version} />
          <TextField
            id={`titel-${id}`}
            name="titel"
            label={t.attachmentTitle}
            width="full"
            value={attachment.title}
          />
          <TextField
            id={`nummer-${id}`}
            name="nummer"
            label={t.documentNumber}
            optional
            value={attachment.documentNumber ?? ''}
          />
          {mayClose ? (
            <Checkbox
              id={`lukket-${id}`}
              name="lukket"
              label={t.attachmentClosed}
              checked={attachment.access === 'closed'}
            />
          ) : null}
          <Button small name="goer" value="edit">
            {t.save}
          </Button>
        </form>
        <form
          method="post"
          action={href.attachAgain(item.id, id)}
          encType="multipart/form-data"
          class="after-summary"
        >
          {csrf}
          <FileField id={`fil-${id}`} name="filer" label={t.newFile} hint={t.fileHint} accept={accept} />
          <Button small kind="secondary">
            {t.replace}
          </Button>
        </form>
      </details>
    </div>
  )
}

function Removed({ visit, item, attachments }: ItemPageProps) {
  const t = itemTexts[visit.language]
  const removed = attachments.filter(({ removedAt }) => removedAt !== null)
  if (removed.length === 0) return null

  return (
    <details>
      <summary>{`${t.removed} (${removed.length})`}</summary>
      <ul class="work-list">
        {removed.map((attachment) => (
          <li key={attachment.id}>
            <form method="post" action={href.changeAttachment(item.id, attachment.id)} class="inline-form">
              <input type="hidden" name="csrf" value={visit.csrf} />
              <s>{attachment.title}</s>
              <Button small kind="tertiary" name="goer" value="restore">
                {t.restore}
                <span class="sr-only">: {attachment.title}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
