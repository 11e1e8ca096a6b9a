import type { StrategyLink } from '@pejl/store/strategy-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { mayVisit } from '../desk/visit.ts'
import { StrategyTabs } from '../drafting/strategy-tabs.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ItemName } from './item-name.tsx'
import { StrategyEditor } from './strategy-editor.tsx'
import type { StrategyPageProps } from './strategy-props.ts'
import { texts } from './texts.ts'

/** One strategy: the items that tell its story, each with why, and its own words. */
export function StrategyPage(props: StrategyPageProps) {
  const { visit, strategy, refusal, done } = props
  const t = texts[visit.language]
  const [linked, apart] = [
    strategy.items.filter((item) => item.linked),
    strategy.items.filter((item) => !item.linked),
  ]

  return (
    <StaffPage
      visit={visit}
      title={strategy.title}
      area="strategies"
      done={done}
      trail={[{ label: t.title, href: href.strategies }, { label: strategy.title }]}
    >
      <PageHead heading={strategy.title} lead={strategy.area}>
        <StatusTag tone={strategy.state === 'adopted' ? 'done' : 'neutral'}>
          {t.states[strategy.state]}
        </StatusTag>
        <LinkButton small href={href.publicStrategy(strategy.slug)}>
          {t.publicPage}
        </LinkButton>
        <LinkButton small href={href.posters(strategy.id)}>
          {t.posters}
        </LinkButton>
      </PageHead>
      <StrategyTabs visit={visit} id={strategy.id} current="strategy" />
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], ...(props.typed ? { fieldId: 'navn' } : {}) }] : []}
      />
      <div class="work-columns">
        <Section id="historien" heading={t.items} lead={t.itemsLead}>
          {linked.length === 0 ? <p class="muted">{t.noItems}</p> : null}
          <ul class="work-list">
            {linked.map((item) => (
              <Item key={item.itemId} item={item} {...props} />
            ))}
          </ul>
          {apart.length > 0 ? (
            <details>
              <summary>
                {t.notLinked} ({apart.length})
              </summary>
              <ul class="work-list">
                {apart.map((item) => (
                  <Item key={item.itemId} item={item} {...props} />
                ))}
              </ul>
            </details>
          ) : null}
        </Section>
        <StrategyEditor {...props} />
      </div>
    </StaffPage>
  )
}

function Item({ visit, strategy, others, item }: StrategyPageProps & { readonly item: StrategyLink }) {
  const t = texts[visit.language]
  const hidden = (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="punkt" value={item.itemId} />
    </>
  )

  return (
    <li>
      <ItemName item={item} language={visit.language} />
      <p class="small">
        {item.why} <span class="muted">({t.saidBy(item.saidBy)})</span>
      </p>
      {mayVisit(visit, 'link') ? (
        <div class="inline-form">
          <form method="post" action={item.linked ? href.unlink(strategy.id) : href.link(strategy.id)}>
            {hidden}
            <Button small kind="secondary">
              {item.linked ? t.unlink : t.linkAgain} <span class="sr-only">{item.title}</span>
            </Button>
          </form>
          {item.linked && others.length > 0 ? (
            <details class="move">
              <summary>
                {t.move} <span class="sr-only">{item.title}</span>
              </summary>
              <form method="post" action={href.move(strategy.id)} class="inline-form">
                {hidden}
                <SelectField
                  id={`flyt-${item.itemId}`}
                  name="til"
                  label={t.moveTo}
                  choices={others.map(({ id, title }) => ({ value: id, label: title }))}
                />
                <Button small>{t.move}</Button>
              </form>
            </details>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
