import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import type { Queue, Rejected } from './queue.ts'
import { itemName, type SittingLook } from './sitting-look.ts'

interface SavedNoticeProps {
  readonly queue: Queue
  readonly sitting: Sitting
  readonly look: SittingLook
  readonly onUse: (rejected: Rejected) => void
  readonly onDrop: (rejected: Rejected) => void
}

/** Whether all is saved; what is not, why, and what to do about it. The words of what was not taken stand here. */
export function SavedNotice({ queue, sitting, look, onUse, onDrop }: SavedNoticeProps) {
  const { t } = look
  const { pending, link, rejected } = queue
  return (
    <div class="sitting-saved">
      <p class="sitting-state" role="status" data-link={link} data-pending={pending.length}>
        {link === 'signed-out'
          ? t.signedOut
          : link === 'reload'
            ? t.reload
            : pending.length === 0
              ? t.saved
              : link === 'away'
                ? t.waiting(pending.length)
                : t.saving}
      </p>
      {rejected.map((one) => (
        <Notice key={one.id} kind="warning" heading={`${t.notTaken}: ${nameOf(one, sitting)}`} live>
          <p>{t.reasons[one.reason]}</p>
          <dl class="facts">
            <div>
              <dt>{t.mine}</dt>
              <dd>{wordsOf(one)}</dd>
            </div>
            <Theirs rejected={one} sitting={sitting} look={look} />
          </dl>
          <div class="button-row">
            <button type="button" class="button button-secondary button-small" onClick={() => onUse(one)}>
              {one.reason === 'stale' ? t.useMine : t.again}
            </button>
            <button type="button" class="button button-tertiary button-small" onClick={() => onDrop(one)}>
              {one.reason === 'stale' ? t.keepTheirs : t.drop}
            </button>
          </div>
        </Notice>
      ))}
      <details class="sitting-keys">
        <summary>{t.keys}</summary>
        <dl class="facts">
          {t.keyList.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

function nameOf({ fields }: Rejected, sitting: Sitting): string {
  const item = sitting.items.find(({ id }) => id === fields.punkt?.[0])
  return item ? itemName(item) : ''
}

/** What somebody typed, whatever the form was. */
const wordsOf = ({ fields }: Rejected): string =>
  [
    'ordlyd',
    'bemaerkning',
    'aendret',
    'note',
    'offentlig',
    'forslag',
    'hvem',
    'tekst',
    'hvad',
    'navn',
    'grund',
  ]
    .flatMap((name) => fields[name] ?? [])
    .filter((text) => text !== '')
    .join(' · ')

function Theirs({
  rejected,
  sitting,
  look,
}: Pick<SavedNoticeProps, 'sitting' | 'look'> & { readonly rejected: Rejected }) {
  if (rejected.reason !== 'stale' || rejected.fields.handling?.[0] !== 'decide') return null
  const asked = (rejected.fields.svar ?? []).map((said) => said.split(':')[0] ?? '')
  const item = sitting.items.find(({ id }) => id === rejected.fields.punkt?.[0])
  const saved = (item?.decisions ?? []).filter(({ recommendationId }) =>
    asked.includes(recommendationId ?? ''),
  )
  return (
    <>
      {saved.map(({ recommendationId, by, text, remark }) => (
        <div key={recommendationId}>
          <dt>{look.t.theirs(by)}</dt>
          <dd>{[text, remark].filter(Boolean).join(' · ')}</dd>
        </div>
      ))}
    </>
  )
}
