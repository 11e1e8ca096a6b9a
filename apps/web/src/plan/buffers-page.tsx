import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { BufferTip } from './buffers.ts'
import { BuffersView, tipText } from './buffers-view.tsx'
import type { DeskLook } from './desk-look.ts'
import { Hidden } from './panel-forms.tsx'

interface BuffersPageProps {
  readonly visit: Visit
  readonly look: DeskLook
  readonly tips: readonly BufferTip[]
}

/** Where time in hand helps most, each suggestion with the form that saves it. */
export function BuffersPage({ visit, look, tips }: BuffersPageProps) {
  const { t } = look
  return (
    <StaffPage
      visit={visit}
      title={t.buffers.title}
      area="plan"
      trail={[{ label: t.title, href: href.plan }, { label: t.buffers.title }]}
    >
      <PageHead heading={t.buffers.title} lead={t.buffers.pageLead}>
        <LinkButton href={href.plan} kind="tertiary">
          {t.toTimeline}
        </LinkButton>
      </PageHead>
      {tips.length === 0 ? <EmptyState heading={t.buffers.none} /> : null}
      <BuffersView
        tips={tips}
        look={look}
        headingLevel={2}
        take={(tip) => (look.mayPlan ? <TakeForm tip={tip} look={look} /> : null)}
      />
    </StaffPage>
  )
}

/** Begins it earlier by the form of a move, or promises its end later. */
function TakeForm({ tip, look }: { readonly tip: BufferTip; readonly look: DeskLook }) {
  const { t } = look
  const isMove = tip.kind === 'begin-earlier'
  return (
    <form method="post" action={isMove ? href.moveInitiative(tip.id) : href.changeTarget(tip.id)}>
      <Hidden look={look} />
      {isMove ? (
        <input type="hidden" name="begynder" value={tip.startsOn} />
      ) : (
        <input type="hidden" name="maal" value={tip.targetOn} />
      )}
      {isMove && tip.leavesAdopted ? (
        <TextField
          id={`grund-${tip.id}`}
          name="grund"
          label={t.panel.reason}
          hint={t.panel.reasonHint}
          width="full"
        />
      ) : null}
      <Button small kind="secondary">
        {isMove ? t.buffers.saveStart : t.buffers.saveTarget}
        <span class="sr-only">: {tipText(tip, look)}</span>
      </Button>
    </form>
  )
}
