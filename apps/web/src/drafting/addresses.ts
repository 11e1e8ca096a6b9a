import { get, post, withQuery } from '../frame/staff-route.ts'

/** Writing strategies: drafts and versions, what led to their words, the inventory, inquiries. */
export const draftingRoutes = {
  draft: get('/arbejde/strategier/:strategy/udkast', 'see'),
  beginDraft: post('/arbejde/strategier/:strategy/udkast/begynd', 'draft'),
  saveDraft: post('/arbejde/strategier/:strategy/udkast', 'draft'),
  dropDraft: post('/arbejde/strategier/:strategy/udkast/smid-vaek', 'draft'),
  versions: get('/arbejde/strategier/:strategy/udgaver', 'see'),
  version: get('/arbejde/strategier/:strategy/udgaver/:number', 'see'),
  difference: get('/arbejde/strategier/:strategy/forskel', 'see'),
  sendToHearing: post('/arbejde/strategier/:strategy/udgaver/:number/hoering', 'adopt'),
  adoptPage: get('/arbejde/strategier/:strategy/udgaver/:number/vedtag', 'adopt'),
  adopt: post('/arbejde/strategier/:strategy/udgaver/:number/vedtag', 'adopt'),
  expire: post('/arbejde/strategier/:strategy/udgaver/:number/udloeb', 'adopt'),
  gatherings: get('/arbejde/strategier/:strategy/moeder', 'see'),
  newGathering: post('/arbejde/strategier/:strategy/moeder', 'draft'),
  gathering: get('/arbejde/strategier/:strategy/moeder/:gathering', 'see'),
  saveGathering: post('/arbejde/strategier/:strategy/moeder/:gathering', 'draft'),
  collectInputs: post('/arbejde/strategier/:strategy/moeder/:gathering/input', 'draft'),
  changeInput: post('/arbejde/strategier/:strategy/moeder/:gathering/input/:input', 'draft'),

  inventory: get('/arbejde/strategier/oversigt', 'see'),
  inventoryCsv: get('/arbejde/strategier/oversigt.csv', 'see'),
  addToInventory: post('/arbejde/strategier/oversigt', 'draft'),
  completeInventory: post('/arbejde/strategier/oversigt/fulgte', 'draft'),
  inventoryLine: get('/arbejde/strategier/oversigt/:line', 'see'),
  saveInventoryLine: post('/arbejde/strategier/oversigt/:line', 'draft'),
  stopStrategy: post('/arbejde/strategier/oversigt/:line/stop', 'draft'),

  inquiries: get('/arbejde/gennemgange', 'see'),
  newInquiry: post('/arbejde/gennemgange', 'draft'),
  inquiry: get('/arbejde/gennemgange/:inquiry', 'see'),
  saveInquiry: post('/arbejde/gennemgange/:inquiry', 'draft'),
  addRecommendations: post('/arbejde/gennemgange/:inquiry/anbefalinger', 'draft'),
  changeRecommendation: post('/arbejde/gennemgange/:inquiry/anbefalinger/:recommendation', 'draft'),
} as const

const under = (strategy: string) => `/arbejde/strategier/${strategy}`

export const draftingHref = {
  draft: (strategy: string) => `${under(strategy)}/udkast`,
  beginDraft: (strategy: string) => `${under(strategy)}/udkast/begynd`,
  dropDraft: (strategy: string) => `${under(strategy)}/udkast/smid-vaek`,
  versions: (strategy: string) => `${under(strategy)}/udgaver`,
  version: (strategy: string, number: number) => `${under(strategy)}/udgaver/${number}`,
  difference: (strategy: string, from?: number, to?: number) =>
    withQuery(`${under(strategy)}/forskel`, { fra: from ? String(from) : '', til: to ? String(to) : '' }),
  sendToHearing: (strategy: string, number: number) => `${under(strategy)}/udgaver/${number}/hoering`,
  adopt: (strategy: string, number: number, matter = '') =>
    withQuery(`${under(strategy)}/udgaver/${number}/vedtag`, { sag: matter }),
  expire: (strategy: string, number: number) => `${under(strategy)}/udgaver/${number}/udloeb`,
  gatherings: (strategy: string) => `${under(strategy)}/moeder`,
  gathering: (strategy: string, id: string) => `${under(strategy)}/moeder/${id}`,
  collectInputs: (strategy: string, id: string) => `${under(strategy)}/moeder/${id}/input`,
  changeInput: (strategy: string, id: string, input: string) =>
    `${under(strategy)}/moeder/${id}/input/${input}`,

  inventory: '/arbejde/strategier/oversigt',
  inventoryOf: (filter: string) => withQuery('/arbejde/strategier/oversigt', { vis: filter }),
  inventoryCsv: '/arbejde/strategier/oversigt.csv',
  completeInventory: '/arbejde/strategier/oversigt/fulgte',
  inventoryLine: (id: string) => `/arbejde/strategier/oversigt/${id}`,
  stopStrategy: (id: string) => `/arbejde/strategier/oversigt/${id}/stop`,

  inquiries: '/arbejde/gennemgange',
  inquiry: (id: string) => `/arbejde/gennemgange/${id}`,
  addRecommendations: (id: string) => `/arbejde/gennemgange/${id}/anbefalinger`,
  changeRecommendation: (id: string, recommendation: string) =>
    `/arbejde/gennemgange/${id}/anbefalinger/${recommendation}`,
} as const
