import type { CommitmentId, DocumentId, StrategyId, UserId } from '@pejl/domain/common/id.ts'
import { calendarHref, calendarRoutes } from './calendar/addresses.ts'
import { committeeHref, committeeRoutes } from './committees/addresses.ts'
import { draftingHref, draftingRoutes } from './drafting/addresses.ts'
import { get, post, type StaffRoute, withQuery } from './frame/staff-route.ts'
import { initiativeHref, initiativeRoutes } from './initiatives/addresses.ts'
import { itemHref, itemRoutes } from './items/addresses.ts'
import { matterHref, matterRoutes } from './matters/addresses.ts'
import { meetingHref, meetingRoutes } from './meetings/addresses.ts'
import { minutesHref, minutesRoutes } from './minutes/addresses.ts'
import { planHref, planRoutes } from './plan/addresses.ts'
import { posterHref, posterRoutes } from './posters/addresses.ts'
import { publishingHref, publishingRoutes } from './publishing/addresses.ts'
import { spreadsheetHref, spreadsheetRoutes } from './spreadsheets/addresses.ts'
import { unitHref, unitRoutes } from './units/addresses.ts'

/** Every address under /arbejde. A test walks the table as each role. */
export const routes = {
  signInPage: get('/arbejde/log-ind', null),
  signIn: post('/arbejde/log-ind', null),
  signOut: post('/arbejde/log-ud', 'see'),
  chooseLanguage: get('/arbejde/sprog', 'see'),
  ownPasswordPage: get('/arbejde/adgangskode', 'see'),
  ownPassword: post('/arbejde/adgangskode', 'see'),
  overview: get('/arbejde', 'see'),

  intakePage: get('/arbejde/indlaes', 'take-in'),
  intake: post('/arbejde/indlaes', 'take-in'),

  queue: get('/arbejde/gennemsyn', 'review'),
  review: get('/arbejde/gennemsyn/:document', 'review'),
  original: get('/arbejde/gennemsyn/:document/original', 'review'),
  saveReview: post('/arbejde/gennemsyn/:document', 'review'),
  rejectReview: post('/arbejde/gennemsyn/:document/afvis', 'review'),
  reopenReview: post('/arbejde/gennemsyn/:document/genaabn', 'review'),
  readAgain: post('/arbejde/gennemsyn/:document/laes-igen', 'review'),

  strategies: get('/arbejde/strategier', 'see'),
  newStrategy: post('/arbejde/strategier', 'link'),
  strategy: get('/arbejde/strategier/:strategy', 'see'),
  saveStrategy: post('/arbejde/strategier/:strategy', 'link'),
  linkItem: post('/arbejde/strategier/:strategy/knyt', 'link'),
  unlinkItem: post('/arbejde/strategier/:strategy/loesn', 'link'),
  moveItem: post('/arbejde/strategier/:strategy/flyt', 'link'),
  relink: post('/arbejde/strategier/find', 'link'),
  linkAny: post('/arbejde/strategier/knyt', 'link'),

  commitments: get('/arbejde/loefter', 'see'),
  commitment: get('/arbejde/loefter/:commitment', 'see'),
  proposeEvidence: post('/arbejde/loefter/forslag', 'judge'),
  addEvidence: post('/arbejde/loefter/:commitment/dokumentation', 'judge'),
  judgeEvidence: post('/arbejde/loefter/:commitment/dokumentation/:evidence', 'judge'),
  judgeCommitment: post('/arbejde/loefter/:commitment/stilling', 'judge'),

  users: get('/arbejde/brugere', 'manage-users'),
  addUser: post('/arbejde/brugere', 'manage-users'),
  user: get('/arbejde/brugere/:user', 'manage-users'),
  setRole: post('/arbejde/brugere/:user/rolle', 'manage-users'),
  setPassword: post('/arbejde/brugere/:user/adgangskode', 'manage-users'),
  setActive: post('/arbejde/brugere/:user/aktiv', 'manage-users'),

  journal: get('/arbejde/log', 'organise'),

  ...committeeRoutes,
  ...calendarRoutes,
  ...itemRoutes,
  ...meetingRoutes,
  ...draftingRoutes,
  ...posterRoutes,
  ...planRoutes,
  ...initiativeRoutes,
  ...unitRoutes,
  ...matterRoutes,
  ...minutesRoutes,
  ...publishingRoutes,
  ...spreadsheetRoutes,
} as const satisfies Readonly<Record<string, StaffRoute>>

/** The addresses links use. */
export const href = {
  signIn: (next?: string) =>
    next ? `/arbejde/log-ind?naeste=${encodeURIComponent(next)}` : '/arbejde/log-ind',
  signOut: '/arbejde/log-ud',
  language: (to: string) => `/arbejde/sprog?til=${to}`,
  ownPassword: '/arbejde/adgangskode',
  overview: '/arbejde',
  intake: '/arbejde/indlaes',
  queue: '/arbejde/gennemsyn',
  queueOf: ({ state, about = '', page = 1 }: { state: string; about?: string; page?: number }) =>
    withQuery('/arbejde/gennemsyn', { stand: state, om: about, side: page === 1 ? '' : String(page) }),
  review: (id: DocumentId | string) => `/arbejde/gennemsyn/${id}`,
  reviewPage: (id: DocumentId | string, page: number, done = '') =>
    withQuery(`/arbejde/gennemsyn/${id}`, { besked: done, side: page === 1 ? '' : String(page) }),
  original: (id: DocumentId | string) => `/arbejde/gennemsyn/${id}/original`,
  reject: (id: DocumentId | string) => `/arbejde/gennemsyn/${id}/afvis`,
  reopen: (id: DocumentId | string) => `/arbejde/gennemsyn/${id}/genaabn`,
  readAgain: (id: DocumentId | string) => `/arbejde/gennemsyn/${id}/laes-igen`,
  strategies: '/arbejde/strategier',
  strategy: (id: StrategyId | string) => `/arbejde/strategier/${id}`,
  link: (id: StrategyId | string) => `/arbejde/strategier/${id}/knyt`,
  unlink: (id: StrategyId | string) => `/arbejde/strategier/${id}/loesn`,
  move: (id: StrategyId | string) => `/arbejde/strategier/${id}/flyt`,
  relink: '/arbejde/strategier/find',
  linkAny: '/arbejde/strategier/knyt',
  strategiesOf: (about: string, page: number) =>
    `${withQuery('/arbejde/strategier', { om: about, side: page === 1 ? '' : String(page) })}#ikke-knyttet`,
  commitments: '/arbejde/loefter',
  commitmentsOf: (state: string, page = 1) =>
    withQuery('/arbejde/loefter', { stand: state, side: page === 1 ? '' : String(page) }),
  commitment: (id: CommitmentId | string) => `/arbejde/loefter/${id}`,
  proposeEvidence: '/arbejde/loefter/forslag',
  addEvidence: (id: CommitmentId | string) => `/arbejde/loefter/${id}/dokumentation`,
  judgeEvidence: (id: CommitmentId | string, evidence: string) =>
    `/arbejde/loefter/${id}/dokumentation/${evidence}`,
  judgeCommitment: (id: CommitmentId | string) => `/arbejde/loefter/${id}/stilling`,
  users: '/arbejde/brugere',
  user: (id: UserId | string) => `/arbejde/brugere/${id}`,
  role: (id: UserId | string) => `/arbejde/brugere/${id}/rolle`,
  password: (id: UserId | string) => `/arbejde/brugere/${id}/adgangskode`,
  active: (id: UserId | string) => `/arbejde/brugere/${id}/aktiv`,
  journal: '/arbejde/log',
  journalOf: ({ actor = '', before = '' }: { actor?: string; before?: string }) =>
    withQuery('/arbejde/log', { bruger: actor, foer: before }),
  ...committeeHref,
  ...calendarHref,
  ...itemHref,
  ...meetingHref,
  ...draftingHref,
  ...posterHref,
  ...planHref,
  ...initiativeHref,
  ...unitHref,
  ...matterHref,
  ...minutesHref,
  ...publishingHref,
  ...spreadsheetHref,
  /** The public pages of what staff work on. */
  publicDocument: (id: DocumentId | string, from?: number, to?: number) =>
    from === undefined || to === undefined
      ? `/dokumenter/${id}`
      : `/dokumenter/${id}?fra=${from}&til=${to}#kilde`,
  publicCommittee: (slug: string) => `/udvalg/${slug}`,
  publicStrategy: (slug: string) => `/strategier/${slug}`,
  publicInitiative: (number: number) => `/tiltag/${number}`,
  publicUnit: (slug: string) => `/enheder/${slug}`,
} as const
