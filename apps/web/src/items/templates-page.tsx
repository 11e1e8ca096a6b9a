import type { StaffTemplate } from '@pejl/store/items/template-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { templateTexts } from './template-texts.ts'
import { itemTexts } from './texts.ts'

/** The municipality's templates for agenda items. */
export function TemplatesPage({
  visit,
  templates,
}: {
  readonly visit: Visit
  readonly templates: readonly StaffTemplate[]
}) {
  const t = templateTexts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={t.title}
      area="items"
      trail={[{ label: itemTexts[visit.language].title, href: href.items }, { label: t.short }]}
    >
      <PageHead heading={t.title} lead={t.lead}>
        <LinkButton kind="primary" href={href.newTemplate}>
          {t.make}
        </LinkButton>
      </PageHead>
      {templates.length === 0 ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['name', 'sections', 'kinds', 'approvedBy', 'items'] as const).map((key) => ({
            key,
            heading: t.columns[key],
            numeric: key === 'items',
          }))}
          rows={templates.map((template) => ({
            id: `s-${template.id}`,
            href: href.template(template.id),
            cells: {
              name: template.name,
              sections: template.sections.map(({ heading }) => heading).join(', '),
              kinds:
                template.committeeKinds.map((kind) => t.bodies[kind]).join(', ') ||
                (template.active ? t.allKinds : <StatusTag tone="unknown">{t.retired}</StatusTag>),
              approvedBy: template.approvedBy ?? t.nobody,
              items: template.items,
            },
          }))}
        />
      )}
    </StaffPage>
  )
}
