import { editTemplate, makeTemplate } from '@pejl/actions/items/edit-template.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { ItemTemplateId } from '@pejl/domain/items/item.ts'
import { askedBy } from '@pejl/store/db.ts'
import { findTemplate, listTemplates, type StaffTemplate } from '@pejl/store/items/template-views.ts'
import { notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import type { ItemNeeds } from './load-item.ts'
import { emptyTemplate, readTemplate, stepRows } from './template-form.ts'
import { TemplatePage } from './template-page.tsx'
import { templateTexts } from './template-texts.ts'
import { TemplatesPage } from './templates-page.tsx'

/** The templates that agenda items are written from. */
export function templateRoutes(desk: Desk, { database }: ItemNeeds): void {
  const find = async ({ visit, params }: Asked): Promise<StaffTemplate | undefined> => {
    const id = parseId<ItemTemplateId>(textOf(params, 'template'))
    return id && database.staff((db) => findTemplate(db, id), askedBy(visit.actor))
  }

  desk(routes.templates, async ({ visit }) =>
    page(
      <TemplatesPage visit={visit} templates={await database.staff(listTemplates, askedBy(visit.actor))} />,
    ),
  )
  desk(routes.newTemplate, async ({ visit }) => page(<TemplatePage visit={visit} shown={emptyTemplate} />))
  desk(routes.makeTemplate, async ({ visit, form }) => {
    const typed = readTemplate(form)
    const stepped = stepRows(typed, textOf(form, 'trin'))
    if (stepped) return page(<TemplatePage visit={visit} shown={stepped} />)
    const made = await makeTemplate({ database }, visit.actor, typed)
    if (made.ok) return redirect(`${href.template(made.value.templateId)}?besked=oprettet`)
    return page(<TemplatePage visit={visit} shown={typed} refusal={made.reason} />, 422)
  })
  desk(routes.template, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    return page(
      <TemplatePage visit={asked.visit} of={found} shown={found} done={doneText(asked, templateTexts)} />,
    )
  })
  desk(routes.saveTemplate, async (asked) => {
    const { visit, form } = asked
    const found = await find(asked)
    if (!found) return notFound
    const typed = readTemplate(form)
    const version = Number(textOf(form, 'version')) || 0
    const stepped = stepRows(typed, textOf(form, 'trin'))
    if (stepped) return page(<TemplatePage visit={visit} of={{ ...found, version }} shown={stepped} />)
    const saved = await editTemplate({ database }, visit.actor, { ...typed, templateId: found.id, version })
    if (saved.ok) return redirect(`${href.template(found.id)}?besked=gemt`)
    const status = saved.reason === 'stale' ? 409 : 422
    return page(<TemplatePage visit={visit} of={found} shown={typed} refusal={saved.reason} />, status)
  })
}
