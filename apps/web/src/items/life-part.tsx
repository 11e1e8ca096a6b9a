import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatMoment } from '../desk/dates.ts'
import { mayVisit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import type { ItemPageProps } from './item-props.ts'
import { itemTexts } from './texts.ts'

/** Where an item is in its life, and the steps it can take. Making it ready stands with its text. */
export function LifePart(props: ItemPageProps) {
  const { visit, item, mayWrite } = props
  const t = itemTexts[visit.language]
  const mayGoBack = item.state === 'approval' || item.state === 'ready' || item.state === 'withdrawn'
  const mayLeave = item.state === 'writing' || item.state === 'approval' || item.state === 'ready'

  return (
    <Section id="gang" heading={t.life}>
      <p>
        {t.lifeText[item.state]}
        {item.approvedBy === null
          ? null
          : ` ${t.approvedBy(item.approvedBy, formatMoment(item.approvedAt, visit.language))}.`}
      </p>
      {item.state === 'approval' && mayVisit(visit, 'meet') ? (
        <form method="post" action={href.itemState(item.id)}>
          <Hidden {...props} />
          <Button name="trin" value="approve">
            {t.approve}
          </Button>
        </form>
      ) : null}
      {mayWrite && mayGoBack ? (
        <WithReason {...props} step="reopen" label={t.reopen} question={t.reopenReason} />
      ) : null}
      {mayWrite && mayLeave ? (
        <WithReason {...props} step="withdraw" label={t.withdraw} question={t.withdrawReason} />
      ) : null}
      {mayWrite && item.matter ? (
        <p>
          <LinkButton href={href.newItem({ matter: item.matter.id, from: `item:${item.id}` })}>
            {t.grow}
          </LinkButton>
        </p>
      ) : null}
    </Section>
  )
}

function Hidden({ visit, item }: ItemPageProps) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={item.version} />
    </>
  )
}

type WithReasonProps = ItemPageProps & {
  readonly step: 'reopen' | 'withdraw'
  readonly label: string
  readonly question: string
}

function WithReason(props: WithReasonProps) {
  const { item, step, label, question, refusal, typedReason } = props

  return (
    <details class="settle" open={refusal === 'reason-missing' && typedReason !== undefined}>
      <summary>{label}</summary>
      <form method="post" action={href.itemState(item.id)} class="settle-form">
        <Hidden {...props} />
        <TextField
          id={`grund-${step}`}
          name="grund"
          label={question}
          width="full"
          value={typedReason ?? ''}
        />
        <Button kind={step === 'withdraw' ? 'warning' : 'secondary'} name="trin" value={step}>
          {label}
        </Button>
      </form>
    </details>
  )
}
