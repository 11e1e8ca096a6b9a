// Types minutes by HTTP while the program is killed again and again, and counts what became of every word.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * One thing after another is sent until it is acknowledged, with the same id each time. Each decision says which version
 * it follows, so one that is lost or done twice makes the next one stale. At the end everything is read back.
 */
export async function typeAndKill({ start, kills, username, password, meetingId, itemId }) {
  let serving = await start()
  const client = await signIn(() => serving.url, username, password)
  const minutes = `/arbejde/moeder/${meetingId}/protokol`
  const typed = { kills: 0, operations: 0, sentAgain: 0, lost: 0, doubled: 0, refused: 0 }
  const said = []
  let version = 0

  while (typed.kills < kills) {
    const gone = killAfter(serving, (typed.kills * 37) % 180)
    let isGone = false
    void gone.then(() => {
      isGone = true
    })
    // types on until the program is gone under the typist, and then sends the last word again
    while (!isGone) {
      const operation = nextOperation(itemId, version, typed)
      let sent = 0
      for (;;) {
        sent += 1
        const answer = await client.post(minutes, operation, 'application/json').catch(() => undefined)
        if (answer?.status === 200) break
        if (answer && answer.status < 500) {
          typed.refused += 1
          break
        }
        await gone
        serving = await start()
      }
      typed.operations += 1
      if (sent > 1) typed.sentAgain += 1
      if (operation.handling === 'decide') version += 1
      else said.push(operation.tekst)
      if (sent > 1) break
    }
    if (!(await isThere(serving))) serving = await start()
    typed.kills += 1
  }
  const { sitting } = await (await client.get(`${minutes}/nu?kendt=0`, 'application/json')).json()
  await serving.kill()
  const item = sitting.items.find(({ id }) => id === itemId)
  const decided = item.decisions.find(({ recommendationId }) => recommendationId === null)?.version ?? 0
  const texts = item.statements.map(({ text }) => text)
  typed.lost = Math.max(0, version - decided) + said.filter((text) => !texts.includes(text)).length
  typed.doubled = Math.max(0, decided - version) + (texts.length - new Set(texts).size)
  return typed
}

/** A decision written on, or, once for each kill, a statement of its own. */
function nextOperation(itemId, version, { kills, operations }) {
  const id = randomUUID()
  const isStatement = version > 0 && operations % 7 === 6
  return isStatement
    ? {
        id,
        handling: 'state',
        punkt: itemId,
        hvem: 'V',
        tekst: `Udtalelse ${kills}-${operations}`,
        version: '0',
      }
    : {
        id,
        handling: 'decide',
        punkt: itemId,
        svar: `:${version}`,
        udfald: 'approved',
        ordlyd: `Godkendt ${version + 1}.`,
      }
}

async function killAfter(serving, milliseconds) {
  await wait(milliseconds)
  await serving.kill()
}

const isThere = ({ url }) =>
  fetch(`${url}/arbejde/log-ind`).then(
    () => true,
    () => false,
  )

export async function signIn(url, username, password) {
  const page = await fetch(`${url()}/arbejde/log-ind`)
  const first = { cookie: cookieOf(page), csrf: hiddenOf(await page.text(), 'csrf') }
  const signed = await send(url(), '/arbejde/log-ind', first, { brugernavn: username, adgangskode: password })
  const cookie = cookieOf(signed)
  const inside = await fetch(`${url()}/arbejde`, { headers: { cookie } })
  const session = { cookie, csrf: hiddenOf(await inside.text(), 'csrf') }
  return {
    get: (path, accept = 'text/html') => fetch(url() + path, { headers: { cookie, accept } }),
    post: (path, form, accept) => send(url(), path, session, form, accept),
  }
}

function send(url, path, { cookie, csrf }, form, accept = 'text/html') {
  return fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, accept },
    body: new URLSearchParams({ csrf, ...form }),
  })
}

const cookieOf = (response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')

const hiddenOf = (html, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
