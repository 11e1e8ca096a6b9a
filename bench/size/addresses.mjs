import { rareWord } from './words.mjs'

const id = '[0-9a-f]{8}-[0-9a-f-]{27}'

/** A page of each kind that everybody may see. `of`: ids that the filling knows. */
export async function publicPages(get) {
  const first = linkFinder(get)
  const meeting = await first('/moeder?side=2', `/moeder/${id}`)
  return {
    front: '/',
    matters: '/sager',
    'matters, page 150': '/sager?side=150',
    matter: await first('/sager', '/sager/20[0-9]+-[0-9]+'),
    committees: '/udvalg',
    'committee (council)': '/udvalg/storby-0',
    'committee, page 3': '/udvalg/storby-1?side=3',
    meetings: '/moeder',
    'meetings, page 8': '/moeder?side=8',
    meeting,
    'meeting item': `${meeting}/punkt/3`,
    document: await first(`${meeting}/punkt/3`, `/dokumenter/${id}`),
    'calendar of all': '/moeder.ics',
    'calendar of one': '/udvalg/storby-0.ics',
    'search, common word': '/soeg?q=udvalget',
    'search, two words': '/soeg?q=biblioteket+nordby',
    'search, matters': '/soeg?q=budgetopf%C3%B8lgning&slags=matter',
    'search, rare word': `/soeg?q=${rareWord}`,
    'search, misspelt': '/soeg?q=bibliotkeet',
    'search, nothing': '/soeg?q=qwxzyk',
    ledger: '/loefter',
    'ledger, page 5': '/loefter?side=5',
    'ledger, a committee': '/loefter?udvalg=storby-1&visning=ikke-dokumenteret',
    commitment: await first('/loefter', `/loefter/${id}`),
    strategies: '/strategier',
    strategy: await first('/strategier', '/strategier/(?!oversigt)[a-z][a-z0-9-]+'),
    plan: '/plan',
    'matters as CSV': '/sager.csv',
    'meetings as CSV': '/moeder.csv',
    'ledger as CSV': '/loefter.csv',
    'not found': '/sager/2026-99999',
  }
}

/** A page of each kind that staff work with. */
export async function staffPages(get) {
  const first = linkFinder(get)
  const late = await first('/arbejde/sager?stand=late', `/arbejde/sager/${id}`)
  const under = await first('/arbejde/sager', `/arbejde/sager/${id}`)
  const coming = await first('/arbejde/moeder', `/arbejde/moeder/${id}`)
  const held = await first('/arbejde/moeder?vis=afholdte', `/arbejde/moeder/${id}`)
  const committee = await first('/arbejde/udvalg', `/arbejde/udvalg/${id}`)
  return {
    overview: '/arbejde',
    matters: '/arbejde/sager',
    'matters, a word': '/arbejde/sager?om=biblioteket',
    matter: under,
    "matter's route": `${under}/sagsgang`,
    'route of a late one': `${late}/sagsgang`,
    'new matter': '/arbejde/sager/ny',
    items: '/arbejde/punkter',
    'items of all': '/arbejde/punkter?vis=alle',
    item: await first('/arbejde/punkter?vis=alle', `/arbejde/punkter/${id}`),
    'new item': '/arbejde/punkter/nyt',
    meetings: '/arbejde/moeder',
    agenda: coming,
    publishing: `${held}/udgiv`,
    minutes: `${held}/referat`,
    calendar: '/arbejde/kalender',
    'calendar, list': '/arbejde/kalender?visning=liste',
    committees: '/arbejde/udvalg',
    committee,
    people: '/arbejde/personer',
    commitments: '/arbejde/loefter',
    strategies: '/arbejde/strategier',
    plan: '/arbejde/plan',
    units: '/arbejde/enheder',
    journal: '/arbejde/log',
    'not found': '/arbejde/sager/00000000-0000-4000-8000-000000000000',
  }
}

function linkFinder(get) {
  return async (page, pattern) => {
    const [, found] = new RegExp(`href="(${pattern})["?#/]`).exec(await (await get(page)).text()) ?? []
    if (!found) throw new Error(`no link to ${pattern} on ${page}`)
    return found
  }
}
