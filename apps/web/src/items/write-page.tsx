import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { WorkToolbar } from '@pejl/ui/work-toolbar.tsx'
import { draftTexts } from '../drafting/draft-texts.ts'
import { lixWords } from '../drafting/lix-note.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import { AboutPart } from './about-part.tsx'
import { AttachmentsPart } from './attachments-part.tsx'
import { DecisionsSoFar } from './decisions-so-far.tsx'
import { partId, textName } from './item-form.ts'
import { ItemHead, itemTrail } from './item-head.tsx'
import type { ItemPageProps } from './item-props.ts'
import { LacksPart } from './lacks-part.tsx'
import { LifePart } from './life-part.tsx'
import { PartField } from './part-field.tsx'
import { RecommendationFields } from './recommendation-fields.tsx'
import { SectionFields } from './section-fields.tsx'
import { soFarTexts } from './so-far-texts.ts'
import { itemTexts } from './texts.ts'

/** An item as it is written. With script each field is saved by itself as one types; without, one button saves all. */
export function WritePage(props: ItemPageProps) {
  const { visit, item, template, refusal, refusedFiles = [] } = props
  const t = itemTexts[visit.language]
  const errors = [
    ...(refusal ? [{ text: t.refusals[refusal] }] : []),
    ...refusedFiles.map(({ name, reason }) => ({
      text: t.fileRefused(name, t.refusals[reason]),
      fieldId: 'bilag-fil',
    })),
  ]

  return (
    <StaffPage
      visit={visit}
      title={item.title}
      area="items"
      wide
      done={props.done}
      scripts={[islandAddress('item')]}
      trail={itemTrail(props)}
    >
      <ItemHead visit={visit} item={item} current="write" />
      <ErrorSummary heading={t.problem} errors={errors} />
      {item.matter === null || props.stops.length === 0 ? null : (
        <details class="work-panel">
          <summary>{soFarTexts[visit.language].heading}</summary>
          <DecisionsSoFar stops={props.stops} language={visit.language} />
        </details>
      )}
      <form
        method="post"
        action={href.item(item.id)}
        class="draft-form item-form"
        data-item={item.id}
        data-part-address={href.writePart(item.id)}
        data-now-address={href.itemNow(item.id)}
        data-texts={islandTexts(props)}
        data-lix-words={lixWords(draftTexts[visit.language])}
      >
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={item.version} />
        <WorkToolbar
          label={t.tab.write}
          status={
            <>
              <p class="small" role="status" data-item-status />
              <p class="small muted" data-item-people />
            </>
          }
        >
          <Button kind="secondary" name="trin" value="gem">
            {t.save}
          </Button>
          <Button name="trin" value="klar">
            {template?.approvedBy ? t.finishApproval(template.approvedBy) : t.finish}
          </Button>
        </WorkToolbar>
        <LacksPart visit={visit} item={item} template={template} linked />
        <Facts {...props} />
        <Section id="tekst" heading={t.text} lead={<p class="small muted">{t.marksHint}</p>}>
          <SectionFields {...props} />
        </Section>
        <Section id="indstilling" heading={t.recommendations} lead={<p>{t.recommendationsLead}</p>}>
          <RecommendationFields {...props} />
        </Section>
        <Button kind="secondary" name="trin" value="gem">
          {t.save}
        </Button>
      </form>
      <AttachmentsPart {...props} />
      <AboutPart {...props} />
      <LifePart {...props} />
    </StaffPage>
  )
}

function Facts({ visit, item, unsaved }: ItemPageProps) {
  const t = itemTexts[visit.language]
  const field = (part: 'title' | 'responsible' | 'recommended-by', now: string, label: string) => {
    const mine = unsaved?.find((one) => one.part === part)
    return (
      <PartField part={part} now={now} unsaved={mine} t={t}>
        <TextField
          id={partId(part)}
          name={textName(part)}
          label={label}
          width="full"
          value={mine?.typed ?? now}
        />
      </PartField>
    )
  }

  return (
    <div class="item-facts">
      {field('title', item.title, t.titleField)}
      <div class="field-grid">
        {field('responsible', item.responsible ?? '', t.responsible)}
        {field('recommended-by', item.recommendedBy ?? '', t.recommendedBy)}
      </div>
    </div>
  )
}

/** What the island says, in the page's language. */
function islandTexts({ visit }: ItemPageProps): string {
  const t = itemTexts[visit.language]
  const { status, partLost, conflictTitle, conflictHere, theirsIs, mineWas, keepMine, keepTheirs, keepBoth } =
    t
  return JSON.stringify({
    status,
    partLost,
    conflictTitle,
    conflictHere,
    theirsIs,
    mineWas,
    keepMine,
    keepTheirs,
    keepBoth,
  })
}
