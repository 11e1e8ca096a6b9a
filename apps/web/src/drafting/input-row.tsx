import type { Passage } from '@pejl/domain/strategies/content.ts'
import type { StaffInput } from '@pejl/store/drafting/gathering-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { mayVisit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import type { GatheringPageProps } from './gathering-props.ts'
import { type GatheringTexts, gatheringTexts } from './gathering-texts.ts'

type InputRowProps = GatheringPageProps & {
  readonly input: StaffInput
  readonly passages: readonly Passage[]
}

/** One input: what was said, the words it led to, and the forms to link, correct and remove it. */
export function InputRow(props: InputRowProps) {
  const { visit, input, passages } = props
  const t = gatheringTexts[visit.language]
  const facts = [input.saidBy, input.theme, input.isOpen ? t.isPublic : t.isInternal]

  return (
    <li id={`i-${input.id}`}>
      <blockquote class="input-quote">{input.text}</blockquote>
      <p class="small muted">{facts.filter((text) => text !== '').join(' · ')}</p>
      {input.links.length === 0 ? null : (
        <ul class="led-to">
          {input.links.map((link) => (
            <li key={link.passage}>
              <span class="small">
                {t.ledTo} <strong>{nameOf(link.passage, passages, t)}</strong>:{' '}
                {link.words === '' ? t.wholePassage : <q>{link.words}</q>}{' '}
                <span class="muted">{t.since(link.versionNumber)}</span>
              </span>
              {mayVisit(visit, 'draft') ? <Unlink {...props} passage={link.passage} /> : null}
            </li>
          ))}
        </ul>
      )}
      {mayVisit(visit, 'draft') ? <Change {...props} /> : null}
    </li>
  )
}

function Unlink({
  visit,
  strategy,
  gathering,
  input,
  passage,
}: InputRowProps & { readonly passage: string }) {
  const t = gatheringTexts[visit.language]

  return (
    <form method="post" action={href.changeInput(strategy.id, gathering.id, input.id)}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="passage" value={passage} />
      <Button small kind="tertiary" name="goer" value="loesn">
        {t.unlink}
        <span class="sr-only">: {input.text}</span>
      </Button>
    </form>
  )
}

function Change({ visit, strategy, gathering, newest, input, passages }: InputRowProps) {
  const t = gatheringTexts[visit.language]
  const action = href.changeInput(strategy.id, gathering.id, input.id)
  const id = (name: string) => `${name}-${input.id}`

  return (
    <div class="input-change">
      <details>
        <summary>
          {t.link} <span class="sr-only">: {input.text}</span>
        </summary>
        {newest ? (
          <form method="post" action={action} class="inline-form">
            <input type="hidden" name="csrf" value={visit.csrf} />
            <SelectField
              id={id('passage')}
              name="passage"
              label={t.linkTo}
              choices={[
                { value: '', label: t.linkChoose },
                ...passages.map((one) => ({
                  value: one.key,
                  label: `${titleOf(one, t)}: ${shortened(one.text)}`,
                })),
              ]}
            />
            <TextField id={id('ord')} name="ord" label={t.words} hint={t.wordsHint} />
            <Button small name="goer" value="knyt">
              {t.linkSubmit}
            </Button>
          </form>
        ) : (
          <p class="small muted">{t.noVersion}</p>
        )}
      </details>
      <details>
        <summary>
          {t.editInput} <span class="sr-only">: {input.text}</span>
        </summary>
        <form method="post" action={action} class="after-summary">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextArea id={id('tekst')} name="tekst" label={t.text} rows={2} value={input.text} />
          <div class="field-grid">
            <TextField id={id('hvem')} name="hvem" label={t.saidBy} width="full" value={input.saidBy} />
            <TextField id={id('tema')} name="tema" label={t.theme} width="full" value={input.theme} />
          </div>
          <Checkbox id={id('offentligt')} name="offentligt" label={t.openInput} checked={input.isOpen} />
          <div class="button-row">
            <Button small name="goer" value="ret">
              {t.save}
            </Button>
            <Button small kind="warning" name="goer" value="fjern">
              {t.remove}
            </Button>
          </div>
        </form>
      </details>
    </div>
  )
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text)

const titleOf = ({ kind, number }: Passage, t: GatheringTexts): string =>
  [t.passages[kind], number].filter((text) => text !== '').join(' ')

function nameOf(key: string, passages: readonly Passage[], t: GatheringTexts): string {
  const found = passages.find((one) => one.key === key)
  return found ? titleOf(found, t) : t.passages.gone
}
