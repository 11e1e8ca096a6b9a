import { listMissing, type Missing } from '@pejl/domain/sittings/missing.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { href } from '../routes.ts'
import { OpForm } from './op-form.tsx'
import { given, isRefused, itemName, type SittingLook } from './sitting-look.ts'
import { Still } from './still.tsx'

interface ClosingPanelProps {
  readonly sitting: Sitting
  readonly look: SittingLook
}

/** The meeting rises, what is missing is seen, and the meeting is closed. */
export function ClosingPanel({ sitting, look }: ClosingPanelProps) {
  const { t } = look
  const missing = listMissing(sitting)
  return (
    <section aria-labelledby="slut" class="sitting-item">
      <h2 id="slut" tabindex={-1}>
        {t.closing}
      </h2>
      <Still stamp={`${sitting.roseAt}-${look.refused?.key}`}>
        <OpForm look={look} meetingId={sitting.id} kind="rise" id="s-haev" at="slut" inline>
          {sitting.roseAt ? (
            <>
              <p>{t.risen(sitting.roseAt)}</p>
              <input type="hidden" name="fortryd" value="ja" />
              <Button kind="tertiary" small>
                {t.unrise}
              </Button>
            </>
          ) : (
            <>
              <TextField
                id="s-haev-kl"
                name="kl"
                label={t.time}
                hint={t.timeHint}
                width="short"
                value={given(look, 's-haev')('kl', '')}
              />
              <Button kind="secondary" small>
                {t.rise}
              </Button>
            </>
          )}
        </OpForm>
      </Still>
      {missing.length > 0 ? (
        <Notice kind="warning" heading={t.lacks} headingLevel={3}>
          <ul>
            {missing.map((one) => (
              <li key={JSON.stringify(one)}>
                <a href={href.sitting(sitting.id, 'itemId' in one ? one.itemId : placeOf(one))}>
                  {missingText(one, sitting, look)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="success">
          <p>{t.nothingLacks}</p>
        </Notice>
      )}
      <form method="post" action={href.closeMeeting(sitting.id)}>
        <input type="hidden" name="csrf" value={look.csrf} />
        <p class="muted small">{t.closeHint}</p>
        <Button disabled={missing.length > 0}>{t.close}</Button>
      </form>
      <NotBegun sitting={sitting} look={look} />
    </section>
  )
}

/** Begun by mistake: until something is decided, it can be taken back. */
function NotBegun({ sitting, look }: ClosingPanelProps) {
  const { t, csrf, refused } = look
  if (sitting.items.some(({ decisions }) => decisions.length > 0)) return null
  return (
    <form method="post" action={href.undoBeginning(sitting.id)} id="s-begyndt">
      <input type="hidden" name="csrf" value={csrf} />
      {refused && isRefused(look, 's-begyndt') ? (
        <Notice kind="error" heading={t.problem} headingLevel={3} live>
          <p>{t.reasons[refused.reason]}</p>
        </Notice>
      ) : null}
      <p class="muted small">{t.notBegunHint}</p>
      <Button kind="tertiary" small>
        {t.notBegun}
      </Button>
    </form>
  )
}

const placeOf = ({ kind }: Missing) => (kind === 'nobody-there' ? 'fremmoede' : 'slut')

function missingText(missing: Missing, sitting: Sitting, { t }: SittingLook): string {
  if (missing.kind === 'nobody-there' || missing.kind === 'has-not-risen') return t.missing[missing.kind]
  const item = sitting.items.find(({ id }) => id === missing.itemId)
  const title = item ? itemName(item) : ''
  return 'number' in missing ? t.missing[missing.kind](title, missing.number) : t.missing[missing.kind](title)
}
