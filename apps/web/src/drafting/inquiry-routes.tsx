import {
  addInquiryRecommendations,
  editInquiry,
  linkRecommendation,
  makeInquiry,
  parseTarget,
  tellOutcome,
  unlinkRecommendation,
} from '@pejl/actions/drafting/follow-inquiry.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { refuse } from '@pejl/domain/common/result.ts'
import type { InquiryId } from '@pejl/domain/strategies/inquiry.ts'
import type { Database } from '@pejl/store/db.ts'
import {
  findInquiry,
  listFoundInquiries,
  listInquiries,
  listLinkChoices,
  type StaffInquiry,
} from '@pejl/store/drafting/inquiry-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf, textOrNull } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { InquiriesPage } from './inquiries-page.tsx'
import { readInquiry } from './inquiry-fields.tsx'
import { InquiryPage } from './inquiry-page.tsx'
import type { InquiriesPageProps, InquiryPageProps } from './inquiry-props.ts'
import { inquiryTexts } from './inquiry-texts.ts'

/** Inquiries, their recommendations, and what came of each. */
export function inquiryRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  const showAll = async (
    asked: Asked,
    more: Partial<InquiriesPageProps> = {},
    status = 200,
  ): Promise<Answer> => {
    const lists = await database.staff(async (db) => ({
      inquiries: await listInquiries(db),
      found: await listFoundInquiries(db),
    }))
    return page(
      <InquiriesPage visit={asked.visit} {...lists} done={doneText(asked, inquiryTexts)} {...more} />,
      status,
    )
  }
  const find = async ({ params }: Asked): Promise<StaffInquiry | undefined> => {
    const id = parseId<InquiryId>(textOf(params, 'inquiry'))
    return id && database.staff((db) => findInquiry(db, id))
  }
  const showOne = async (
    asked: Asked,
    inquiry: StaffInquiry,
    more: Partial<InquiryPageProps> = {},
    status = 200,
  ): Promise<Answer> =>
    page(
      <InquiryPage
        visit={asked.visit}
        inquiry={inquiry}
        choices={await database.staff(listLinkChoices)}
        done={doneText(asked, inquiryTexts)}
        {...more}
      />,
      status,
    )

  desk(routes.inquiries, (asked) => showAll(asked))
  desk(routes.newInquiry, async (asked) => {
    const typed = readInquiry(asked.form)
    const documentId = textOrNull(asked.form, 'dokument')
    const made = await makeInquiry({ database }, asked.visit.actor, { ...typed, documentId })
    if (made.ok) return redirect(`${href.inquiry(made.value.inquiryId)}?besked=oprettet`)
    return showAll(asked, { typed, refusal: made.reason }, 422)
  })
  desk(routes.inquiry, async (asked) => {
    const inquiry = await find(asked)
    return inquiry ? showOne(asked, inquiry) : notFound
  })
  desk(routes.saveInquiry, async (asked) => {
    const inquiry = await find(asked)
    if (!inquiry) return notFound
    const typed = readInquiry(asked.form)
    const at = { inquiryId: inquiry.id, version: Number(textOf(asked.form, 'version')) || 0 }
    const saved = await editInquiry({ database }, asked.visit.actor, { ...typed, ...at })
    if (saved.ok) return redirect(`${href.inquiry(inquiry.id)}?besked=gemt`)
    return showOne(asked, inquiry, { typed, refusal: saved.reason }, saved.reason === 'stale' ? 409 : 422)
  })
  desk(routes.addRecommendations, async (asked) => {
    const inquiry = await find(asked)
    if (!inquiry) return notFound
    const lines = textOf(asked.form, 'linjer')
    const given = { inquiryId: inquiry.id, lines }
    const added = await addInquiryRecommendations({ database }, asked.visit.actor, given)
    if (added.ok) return redirect(`${href.inquiry(inquiry.id)}?besked=tilfoejet`)
    return showOne(asked, inquiry, { typedLines: lines, refusal: added.reason }, 422)
  })
  desk(routes.changeRecommendation, async (asked) => {
    const inquiry = await find(asked)
    const id = textOf(asked.params, 'recommendation')
    if (!inquiry?.recommendations.some((one) => one.id === id)) return notFound
    const typedOutcome = { id, state: textOf(asked.form, 'stand'), outcome: textOf(asked.form, 'ord') }
    const isOutcome = textOf(asked.form, 'goer') === 'stand'
    const changed = await change(database, asked, id)
    const done = isOutcome ? 'gemt' : textOf(asked.form, 'goer') === 'knyt' ? 'knyttet' : 'loesnet'
    if (changed.ok) return redirect(`${href.inquiry(inquiry.id)}?besked=${done}#a-${id}`)
    const status = changed.reason === 'stale' ? 409 : 422
    return showOne(
      asked,
      inquiry,
      { refusal: changed.reason, ...(isOutcome ? { typedOutcome } : {}) },
      status,
    )
  })
}

/** Does what the pressed button asks for. */
async function change(database: Database, { visit, form }: Asked, recommendationId: string) {
  const needs = { database }
  switch (textOf(form, 'goer')) {
    case 'knyt': {
      const target = parseTarget(textOf(form, 'til'))
      return target
        ? linkRecommendation(needs, visit.actor, { recommendationId, target })
        : refuse('not-found')
    }
    case 'loesn': {
      const linkId = textOf(form, 'forbindelse')
      return unlinkRecommendation(needs, visit.actor, { recommendationId, linkId })
    }
    default:
      return tellOutcome(needs, visit.actor, {
        recommendationId,
        version: Number(textOf(form, 'version')) || 0,
        state: textOf(form, 'stand'),
        outcome: textOf(form, 'ord'),
      })
  }
}
