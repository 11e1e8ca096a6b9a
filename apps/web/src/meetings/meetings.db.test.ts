import { plannedMeeting } from '@pejl/actions/sittings/testing/called-meeting.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { postEntries, readEntries, withValues } from '../testing/read-entries.ts'
import { addStaff, formRequest, type Person, signInAs, staffApp } from '../testing/staff.ts'
import { newId } from './new-id.ts'

const database = await testDatabase()
const app = await staffApp(database)
const meeting = await plannedMeeting(database)
const { meetingId, committeeId, items } = meeting
const address = `/arbejde/moeder/${meetingId}`
const minutes = `${address}/protokol`
let sigrid: Person
let tove: Person
let rune: Person
let other: Person
beforeAll(async () => {
  for (const name of ['sigrid', 'tove']) {
    const id = await addStaff(database, name, 'secretary')
    await database.staff((db) =>
      db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
        values (${id}, ${committeeId}, 'secretary', 'asta')`),
    )
  }
  await addStaff(database, 'other', 'secretary')
  await addStaff(database, 'rune', 'reader')
  sigrid = await signInAs(app, 'sigrid')
  tove = await signInAs(app, 'tove')
  other = await signInAs(app, 'other')
  rune = await signInAs(app, 'rune')
})

/** Sends a form of a page as a browser would, with some values exchanged. */
async function send(person: Person, page: string, mark: string, values: Readonly<Record<string, string>>) {
  const { body } = await person.get(page)
  const action = new RegExp(`<form[^>]*${mark}[^>]*>`).exec(body)?.[0] ?? ''
  const to = /action="([^"]*)"/.exec(action)?.[1] ?? page
  return postEntries(app, person, to.split('#')[0] ?? to, withValues(readEntries(body, mark), values))
}

describe('the agenda', () => {
  it('is in the list of coming meetings', async () => {
    const { body } = await rune.get('/arbejde/moeder')

    expect(body).toContain('Havneudvalget')
    expect(body).toContain('Under forberedelse')
  })

  it('is put together, put in order and sent out without script', async () => {
    await send(sigrid, address, `action="${address}"`, { do: 'add-standing' })
    const { body } = await sigrid.get(address)
    const csrf = sigrid.csrf
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
    const form = new URLSearchParams({ csrf, version, do: 'place' })
    for (const id of Object.values(items)) form.append('punkt', id)
    await app.inject({ ...formRequest(address, {}, sigrid.cookie), payload: form.toString() })
    await send(sigrid, address, 'id="dagsorden-form"', { do: `up:${items.skolen}` })
    const refused = await send(sigrid, address, `action="${address}/send-ud"`, {})

    expect(refused.statusCode).toBe(303)
    const sent = await rune.get(address)
    expect(sent.body).toContain('Dagsorden sendt ud')
    expect(sent.body.indexOf('Skolens tag')).toBeLessThan(sent.body.indexOf('Ny plan for havnen'))
  })

  it('has no closed items for whoever has no part in the committee', async () => {
    for (const person of [rune, other]) expect((await person.get(address)).body).not.toContain('Strandvej')
    expect((await sigrid.get(address)).body).toContain('Salg af Strandvej 4')
  })

  it('says so when somebody else has arranged it meanwhile', async () => {
    const answer = await sigrid.post(address, { do: 'add-own', titel: 'Ekstra punkt', version: '1' })

    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('En anden har ændret dagsordenen imens')
    expect(answer.body).toContain('value="Ekstra punkt"')
  })

  it('refuses a change that is none', async () => {
    const answer = await sigrid.post(address, { do: '<script>', version: '1' })

    expect(answer.statusCode).toBe(422)
  })
})

describe('the minutes without script', () => {
  const havnen = `${minutes}?punkt=${items.havnen}`

  it('begin with everybody there, and take who is not', async () => {
    const begun = await sigrid.post(`${address}/begynd`)
    expect(begun.headers.location).toContain('/protokol')
    const bo = meeting.people.Bo ?? ''

    const saved = await send(sigrid, minutes, 'id="f-alle"', { [`tilstand.${bo}`]: 'excused' })

    expect(saved.statusCode).toBe(303)
    const { body } = await sigrid.get(havnen)
    expect(body).toContain('3 af 4 medlemmer deltager i punktet')
    expect(body).toContain('Deltager ikke: Bo')
  })

  it('take a decision, with the usual wording when none is typed', async () => {
    const first = await firstRecommendation()

    const saved = await send(sigrid, havnen, `id="b-${first}"`, { udfald: 'approved', ordlyd: '' })

    expect(saved.headers.location).toContain('besked=gemt')
    const { body } = await sigrid.get(havnen)
    expect(body).toContain('>Godkendt.</textarea>')
    expect(body).toContain('Skrevet af sigrid')
  })

  it('keep what was typed when somebody else has saved the same meanwhile', async () => {
    const first = await firstRecommendation()
    const { body } = await tove.get(havnen)
    const stale = readEntries(body, `id="b-${first}"`)
    await send(sigrid, havnen, `id="b-${first}"`, { ordlyd: 'Godkendt med fire stemmer.' })

    const answer = await postEntries(app, tove, minutes, withValues(stale, { ordlyd: 'Mine egne ord.' }))

    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('En anden har gemt det samme imens')
    expect(answer.body).toContain('>Mine egne ord.</textarea>')
  })

  it('do what was sent twice once', async () => {
    const page = (await sigrid.get(havnen)).body
    const entries = withValues(readEntries(page, `id="m-${items.havnen}"`), {
      hvem: 'Venstre',
      tekst: 'Vi er imod.',
    })
    await postEntries(app, sigrid, minutes, entries)
    await postEntries(app, sigrid, minutes, entries)

    expect((await sigrid.get(havnen)).body.split('</strong> Vi er imod.')).toHaveLength(2)
  })

  it('say in plain words why votes cannot be right', async () => {
    const answer = await send(sigrid, havnen, `id="s-${items.havnen}"`, {
      forslag: 'Indstillingen',
      maade: 'count',
      'antal.for': '9',
    })

    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Der er flere stemmer, end der er til stede, som kan stemme.')
    expect(answer.body).toContain('value="9"')
  })

  it('count only as hard as the field can be read', async () => {
    const answer = await send(sigrid, havnen, `id="s-${items.havnen}"`, { forslag: 'x', 'antal.for': '-1e9' })

    expect(answer.body).toContain('Skriv stemmerne som hele tal.')
  })

  it('take hostile text as text', async () => {
    await send(sigrid, havnen, `id="n-${items.havnen}"`, { note: '</textarea><script>alert(1)</script>' })

    expect((await sigrid.get(havnen)).body).not.toContain('<script>alert')
  })

  it('refuse a text that is too long, and lose nothing of it', async () => {
    const long = 'x'.repeat(20_001)
    const answer = await send(sigrid, havnen, `id="n-${items.havnen}"`, { note: long })

    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Teksten er for lang.')
    expect(answer.body).toContain(long)
  })

  it('have no closed item for whoever has no part in the committee', async () => {
    const { body } = await other.get(`${minutes}?punkt=${items.grundsalg}`)

    expect(body).not.toContain('Strandvej')
  })

  it('are not for a reader', async () => {
    expect((await rune.get(minutes)).statusCode).toBe(403)
  })

  it('say what is missing before the meeting can be closed', async () => {
    const { body } = await sigrid.get(`${minutes}?punkt=slut`)

    expect(body).toContain('Mødet er ikke hævet.')
    expect(body).toContain('Skolens tag: ingen beslutning.')
    expect((await sigrid.post(`${address}/afslut`)).statusCode).toBe(422)
  })
})

describe('what an island sends', () => {
  const json = async (person: Person, form: Readonly<Record<string, string>>) => {
    const request = formRequest(minutes, { csrf: person.csrf, ...form }, person.cookie)
    return app.inject({ ...request, headers: { ...request.headers, accept: 'application/json' } })
  }
  const now = async (known = 0) =>
    (await sigrid.get(`${minutes}/nu?kendt=${known}`)).json() as {
      version: number
      sitting: { items: { id: string; decisions: unknown[] }[] } | null
    }

  it('is answered with the new version, and with the meeting only when another did something meanwhile', async () => {
    const { version } = await now()
    const form = {
      handling: 'decide',
      punkt: items.skolen,
      svar: ':0',
      udfald: 'approved',
      ordlyd: 'Godkendt.',
    }

    const next = (await json(sigrid, { ...form, id: newId(), kendt: String(version) })).json()
    const behind = (
      await json(sigrid, { ...form, id: newId(), svar: ':1', kendt: String(version - 3) })
    ).json()

    expect(next).toEqual({ version: version + 1, sitting: null })
    expect(behind.sitting.version).toBe(version + 2)
    expect((await now(version + 2)).sitting).toBeNull()
  })

  it('is answered by the same when it comes again, with the meeting as it is', async () => {
    const id = newId()
    const form = { id, handling: 'note', punkt: items.skolen, note: 'Set.', version: '3' }
    const version = (await now()).sitting?.items.find((one) => one.id === items.skolen) as unknown as {
      version: number
    }

    const first = (await json(sigrid, { ...form, version: String(version.version) })).json()
    const again = (await json(sigrid, { ...form, version: String(version.version) })).json()

    expect(again.version).toBe(first.version)
    expect(again.sitting.version).toBe(first.version)
  })

  it('is refused with the meeting as it is, when somebody else has saved the same', async () => {
    const form = { handling: 'decide', punkt: items.skolen, svar: ':1', udfald: 'noted', ordlyd: 'Mit.' }

    const answer = await json(tove, { ...form, id: newId(), kendt: '0' })

    expect(answer.statusCode).toBe(409)
    expect(answer.json().reason).toBe('stale')
    expect(answer.json().sitting.items.length).toBeGreaterThan(0)
  })

  it('is refused without the token of the session', async () => {
    expect((await json(sigrid, { csrf: 'x', id: newId(), handling: 'rise', kl: '18.00' })).statusCode).toBe(
      403,
    )
  })
})

async function firstRecommendation(): Promise<string> {
  const [row] = await database.staff((db) =>
    db.rows<{ id: string }>(
      sql`select id from item_recommendations where item_id = ${items.havnen} order by number`,
    ),
  )
  return row?.id ?? ''
}
