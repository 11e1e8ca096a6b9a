import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Database } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import { placeOf, putDocument, putEntry, type TestDocument } from './record.ts'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** What the tests' record holds, by name. Invented from end to end. */
export const fjordby = {
  strategy: { id: id(1), slug: 'voksenomraadet' },
  committees: { social: id(11), area: id(12), council: id(13), finance: id(14) },
  meetings: { area: id(21), social: id(22), council: id(23), closed: id(24), later: id(25) },
  matter: { id: id(31), number: '23/4410', title: 'Langsigtet strategi for Voksenområdet' },
  closedMatter: { id: id(32), number: '24/9901', title: 'Køb af ejendommen Havnegade' },
  documents: { plan: id(41), adopted: id(42), closed: id(43), mixed: id(44) },
  commitments: { status: id(51), description: id(52), evaluation: id(53), closed: id(54) },
} as const

const { committees, meetings, documents, commitments, strategy, matter, closedMatter } = fjordby

export const planText = `Langsigtet strategi for Voksenområdet
23/4410 Åben sag

Sagsgang
SU, høring, SU, ØU, KB

Sagsfremstilling
Kommunalbestyrelsen besluttede den 14. juni 2022, at der skal udarbejdes en langsigtet strategi for Voksenområdet.
Formålet med strategien er, at medarbejdere og borgere kan se, hvad der kommer, og hvornår.
Strategien har to pejlemærker. Nære fællesskaber. Tid til forandring.
Vi dæmper tempoet, så højst to store tiltag er i gang ad gangen.
En temadag for områdeudvalget holdes den 7. marts 2023.

Indstilling
Formanden indstiller:
1. at tidsplanen godkendes
2. at status på strategien forelægges områdeudvalget hvert halve år i 2023 og 2024

Beslutning i Områdeudvalget for Voksne den 6. februar 2023
Ad 1: Godkendt.
Ad 2: Godkendt, med den bemærkning, at der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026.
`

const adoptedText = `Strategien for Voksenområdet vedtages
23/4410 Åben sag

Sagsfremstilling
Den 14. juni 2022 besluttede Kommunalbestyrelsen at få en langsigtet strategi for Voksenområdet udarbejdet.
Strategien evalueres i 3. kvartal 2027.

Indstilling
Forvaltningen indstiller, at strategien godkendes.

Beslutning i Socialudvalget den 4. september 2023
Indstillingen anbefales.
`

const councilText = `Punkt 7 Strategi for Voksenområdet
Beslutning i Kommunalbestyrelsen den 26. september 2023
Strategien er vedtaget enstemmigt.

Punkt 8 Køb af ejendommen Havnegade
Prisen er to millioner.
`

const plan: TestDocument = {
  ...{ id: documents.plan, title: 'Referat Områdeudvalget for Voksne 6. februar 2023', text: planText },
  ...{ damage: 'light', changes: [{ from: 'dzemper', to: 'dæmper' }] },
  items: [
    {
      ...{ title: 'Langsigtet strategi for Voksenområdet', number: '4', matter, meetingId: meetings.area },
      ...{ route: ['SU', 'høring', 'SU', 'ØU', 'KB'], strategyId: strategy.id },
      recommendations: [
        'at tidsplanen godkendes',
        'at status på strategien forelægges områdeudvalget hvert halve år i 2023 og 2024',
      ],
      decisions: [
        { text: 'Ad 1: Godkendt.', outcome: 'approved' },
        {
          text: 'Ad 2: Godkendt, med den bemærkning, at der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026.',
          ...{ outcome: 'approved', remark: 'at der skal udarbejdes en beskrivelse af ventetiderne' },
        },
      ],
      events: [
        {
          quote:
            'Kommunalbestyrelsen besluttede den 14. juni 2022, at der skal udarbejdes en langsigtet strategi for Voksenområdet.',
          ...{ kind: 'decision', on: '2022-06-14' },
        },
        { quote: 'En temadag for områdeudvalget holdes den 7. marts 2023.', kind: 'event', on: '2023-03-07' },
      ],
      commitments: [
        {
          ...{
            id: commitments.status,
            what: 'Status på strategien til områdeudvalget',
            recipient: 'Områdeudvalget for Voksne',
          },
          quote: 'at status på strategien forelægges områdeudvalget hvert halve år i 2023 og 2024',
          ...{ recurs: 'P6M', period: '2023/2024' },
        },
        {
          ...{ id: commitments.description, what: 'Beskrivelse af ventetiderne', dueOn: '2026-10-01' },
          quote: 'der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026',
        },
      ],
      attachments: [
        { title: 'Tidsplan for strategien', access: 'open' },
        { title: 'Notat om enkeltpersoner', access: 'closed' },
      ],
    },
  ],
}

const adopted: TestDocument = {
  ...{ id: documents.adopted, title: 'Referat Socialudvalget 4. september 2023', text: adoptedText },
  items: [
    {
      ...{ title: 'Strategien for Voksenområdet vedtages', number: '2', matter, meetingId: meetings.social },
      ...{ strategyId: strategy.id, recommendations: ['at strategien godkendes'] },
      decisions: [{ text: 'Indstillingen anbefales.', outcome: 'recommended' }],
      events: [
        {
          quote:
            'Den 14. juni 2022 besluttede Kommunalbestyrelsen at få en langsigtet strategi for Voksenområdet udarbejdet.',
          ...{ kind: 'decision', on: '2022-06-14' },
        },
      ],
      commitments: [
        {
          ...{ id: commitments.evaluation, what: 'Evaluering af strategien', period: '2027-Q3' },
          quote: 'Strategien evalueres i 3. kvartal 2027.',
        },
      ],
    },
  ],
}

const mixed: TestDocument = {
  ...{ id: documents.mixed, title: 'Referat Kommunalbestyrelsen 26. september 2023', text: councilText },
  items: [
    {
      ...{
        title: 'Strategi for Voksenområdet',
        number: '7',
        meetingId: meetings.council,
        strategyId: strategy.id,
      },
      decisions: [{ text: 'Strategien er vedtaget enstemmigt.', outcome: 'approved' }],
    },
    {
      title: 'Køb af ejendommen Havnegade',
      number: '8',
      meetingId: meetings.council,
      isOpen: false,
      matter: closedMatter,
    },
  ],
}

const closed: TestDocument = {
  ...{
    id: documents.closed,
    title: 'Lukket referat Havnegade',
    text: 'Havnegade 3 købes inden den 1. maj 2026.',
  },
  isOpen: false,
  items: [
    {
      ...{ title: 'Havnegade 3', number: '1', meetingId: meetings.closed, matter: closedMatter },
      commitments: [
        {
          id: commitments.closed,
          what: 'Køb af Havnegade 3',
          dueOn: '2026-05-01',
          quote: 'Havnegade 3 købes inden den 1. maj 2026.',
        },
      ],
    },
  ],
}

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
      ...{
        kind: 'strategy',
        subject: strategy.id,
        href: publicAddress.strategy(strategy.slug),
        isOpen: true,
      },
      ...{
        title: 'Langsigtet strategi for Voksenområdet',
        body: 'Strategien gør det klart, hvad der kommer, og hvornår.',
      },
    })
  })
}
