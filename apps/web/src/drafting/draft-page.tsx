import { differVersions } from '@pejl/domain/strategies/version-difference.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PageNav, Section } from '@pejl/ui/section.tsx'
import { WorkToolbar } from '@pejl/ui/work-toolbar.tsx'
import { formatMoment } from '../desk/dates.ts'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { About, Easy, Whole } from './draft-fields.tsx'
import { type DraftPartProps, sectionIds } from './draft-part.ts'
import type { DraftPageProps } from './draft-props.ts'
import { draftTexts } from './draft-texts.ts'
import { lixWords } from './lix-note.tsx'
import { PrincipleFields } from './principle-fields.tsx'
import { FoundationRows, RelationRows } from './row-fields.tsx'
import { StrategyTabs } from './strategy-tabs.tsx'
import { VersionDifferenceView } from './version-difference-view.tsx'

/** A strategy's draft as one form: every passage beside its source, its input and its readability. */
export function DraftPage(props: DraftPageProps) {
  const { visit, strategy, draft, before, refusal } = props
  const t = draftTexts[visit.language]
  const shown = props.typed ?? draft.content
  const locked = !mayVisit(visit, 'draft')
  const part: DraftPartProps = { ...props, shown, locked, t }

  return (
    <StaffPage
      visit={visit}
      title={`${t.title}: ${strategy.title}`}
      area="strategies"
      wide
      done={props.done}
      scripts={locked ? [] : [islandAddress('draft')]}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title },
      ]}
    >
      <PageHead kind={t.number(draft.number)} heading={shown.title || strategy.title} lead={t.lead} />
      <StrategyTabs visit={visit} id={strategy.id} current="draft" />
      <ErrorSummary
        heading={t.problem}
        errors={
          refusal
            ? [{ text: t.refusals[refusal], ...(fieldOf[refusal] ? { fieldId: fieldOf[refusal] } : {}) }]
            : []
        }
      />
      {refusal === 'stale' && props.typed ? (
        <details open class="work-panel">
          <summary>{t.theirsAll}</summary>
          <VersionDifferenceView
            language={visit.language}
            difference={differVersions(draft.content, props.typed)}
            inputs={new Map()}
          />
        </details>
      ) : null}
      <form
        method="post"
        action={href.draft(strategy.id)}
        class="draft-form"
        data-draft
        data-lix-words={lixWords(t)}
      >
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={draft.version} />
        <WorkToolbar
          label={t.title}
          status={
            <p class="small muted">
              {t.changed(draft.changedBy, formatMoment(draft.changedAt, visit.language))}
            </p>
          }
        >
          <LinkButton small href={href.version(strategy.id, draft.number)}>
            {t.preview}
          </LinkButton>
          {before ? (
            <LinkButton small href={href.difference(strategy.id, before.number, draft.number)}>
              {t.compare}
            </LinkButton>
          ) : null}
          {locked ? null : (
            <Button name="trin" value="gem">
              {t.save}
            </Button>
          )}
        </WorkToolbar>
        <PageNav
          label={t.parts}
          links={(['about', 'foundation', 'relations', 'whole', 'principles', 'easy'] as const).map(
            (key) => ({
              label: t[key],
              href: `#${sectionIds[key]}`,
            }),
          )}
        />
        <About {...part} />
        <FoundationRows {...part} />
        <RelationRows {...part} />
        <Whole {...part} />
        <Section id={sectionIds.principles} heading={t.principles} lead={locked ? null : t.saveFirst}>
          {shown.principles.map((principle) => (
            <PrincipleFields key={principle.key} principle={principle} {...part} />
          ))}
          {locked ? null : (
            <Button kind="secondary" name="trin" value="pm+">
              {t.addPrinciple}
            </Button>
          )}
        </Section>
        <Easy {...part} />
        {locked ? null : (
          <Button name="trin" value="gem">
            {t.save}
          </Button>
        )}
      </form>
      {locked ? null : (
        <details class="settle">
          <summary>{t.drop}</summary>
          <form method="post" action={href.dropDraft(strategy.id)} class="settle-form">
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={draft.version} />
            <p class="muted">{t.dropText}</p>
            <Button kind="warning">{t.drop}</Button>
          </form>
        </details>
      )}
    </StaffPage>
  )
}

const fieldOf: Readonly<Record<string, string>> = { 'title-missing': 'navn', 'area-missing': 'omraade' }
