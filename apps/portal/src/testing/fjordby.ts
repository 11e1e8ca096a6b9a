import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Database } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import { adopted, closed, mixed, plan, planText } from './fjordby-documents.ts'
import { fjordby } from './fjordby-ids.ts'
import { placeOf, putDocument, putEntry } from './record.ts'

const { committees, meetings, documents, strategy } = fjordby

/** Fills an empty, migrated database with the tests' municipality. */
export async function fillFjordby(database: Database): Promise<void> {
  await database.staff(async (db) => {
    await db.rows(
      sql`insert into municipality (name, slug, example) values ('Fjordby Kommune', 'fjordby', true)`,
    )
    await db.rows(sql`insert into committees (id, slug, name, kind, abbreviations) values
      (${committees.social}, 'socialudvalget', 'Socialudvalget', 'standing', '{SU}'),
      (${committees.area}, 'omraadeudvalget-for-voksne', 'Områdeudvalget for Voksne', 'area-med', '{OMU}'),
      (${committees.council}, 'kommunalbestyrelsen', 'Kommunalbestyrelsen', 'council', '{KB}'),
      (${committees.finance}, 'oekonomiudvalget', 'Økonomiudvalget', 'finance', '{ØU}')`)
    await db.rows(sql`insert into meetings (id, committee_id, held_on) values
      (${meetings.area}, ${committees.area}, '2023-02-06'), (${meetings.social}, ${committees.social}, '2023-09-04'),
      (${meetings.council}, ${committees.council}, '2023-09-26'), (${meetings.closed}, ${committees.finance}, '2024-03-04')`)
    await db.rows(sql`insert into strategies (id, slug, title, area, purpose, period, state, purpose_document_id) values
      (${strategy.id}, ${strategy.slug}, 'Langsigtet strategi for Voksenområdet', 'Voksenområdet',
       'at medarbejdere og borgere kan se, hvad der kommer, og hvornår', '2023-2027', 'adopted', null)`)
    for (const document of [plan, adopted, mixed, closed]) await putDocument(db, document)

    const purpose = placeOf(planText, 'Formålet med strategien er')
    await db.rows(sql`update strategies set purpose_document_id = ${documents.plan}, purpose_start = ${purpose.start},
      purpose_end = ${purpose.end} where id = ${strategy.id}`)
    for (const [at, title] of ['Nære fællesskaber', 'Tid til forandring'].entries()) {
      const { start, end } = placeOf(planText, title)
      const [principle] = await db.rows<{
        id: string
      }>(sql`insert into guiding_principles (strategy_id, number, title,
        document_id, place_start, place_end) values (${strategy.id}, ${at + 1}, ${title}, ${documents.plan}, ${start}, ${end})
        returning id`)
      if (at === 1 && principle) {
        const goal = placeOf(planText, 'højst to store tiltag er i gang ad gangen')
        await db.rows(sql`insert into objectives (principle_id, number, text, document_id, place_start, place_end) values
          (${principle.id}, 1, 'Højst to store tiltag er i gang ad gangen', ${documents.plan}, ${goal.start}, ${goal.end})`)
      }
    }
    for (const { id: subject, slug, name } of await db.rows<{ id: string; slug: string; name: string }>(
      sql`select id, slug, name from committees`,
    )) {
      await putEntry(db, {
        kind: 'committee',
        subject,
        href: publicAddress.committee(slug),
        title: name,
        body: '',
        isOpen: true,
      })
    }
    await putEntry(db, {
      kind: 'strategy',
      subject: strategy.id,
      href: publicAddress.strategy(strategy.slug),
      isOpen: true,
      title: 'Langsigtet strategi for Voksenområdet',
      body: 'Strategien gør det klart, hvad der kommer, og hvornår.',
    })
  })
}
