import type { FindingRefusal } from '@pejl/actions/publishing/answer-findings.ts'
import type { PublishRefusal } from '@pejl/actions/publishing/publish-meeting.ts'
import type { WithdrawRefusal } from '@pejl/actions/publishing/withdraw-publication.ts'
import type { PublicationKind, PublicationState } from '@pejl/domain/publishing/public-meeting.ts'
import { foundDa } from './found-da.ts'

/** `wrong-clock`: a day or a time that is none. `wrong-withdrawal`: no reason to withdraw. */
export type PublishingRefusal =
  | PublishRefusal
  | FindingRefusal
  | Exclude<WithdrawRefusal, 'wrong-why'>
  | 'wrong-clock'
  | 'wrong-withdrawal'

export const da = {
  title: (committee: string, day: string) => `Udgiv: ${committee} den ${day}`,
  meetings: 'Møder',
  name: 'Udgiv',
  problem: 'Det kunne ikke gøres',
  lead: 'Her ser du, hvad offentligheden kan læse af mødet, og udgiver det. Intet lukket kommer med.',
  choose: 'Hvad skal udgives?',
  kinds: { agenda: 'Dagsorden', supplement: 'Tillægsdagsorden', minutes: 'Referat' } satisfies Record<
    PublicationKind,
    string
  >,
  cannot: 'Det kan ikke udgives nu',
  now: 'Offentligt nu',
  nothing: 'Der er ikke udgivet noget af mødet.',
  publicPage: 'Se den offentlige side',
  states: {
    waiting: 'Venter',
    published: 'Udgivet',
    replaced: 'Erstattet',
    withdrawn: 'Trukket tilbage',
  } satisfies Record<PublicationState, string>,
  waits: (kind: string, when: string) => `${kind} udgives ${when}.`,
  late: 'Tidspunktet er passeret, men indholdet er holdt tilbage: noget i det er blevet lukket eller fjernet, mødet er aflyst, eller udvalget udgiver ikke. Udgiv på ny, eller annuller.',
  cancel: 'Annuller udgivelsen',
  history: 'Hvad der er sket',
  historyColumns: { what: 'Hvad', state: 'Stand', when: 'Hvornår', who: 'Hvem' },
  check: 'Tjek før udgivelse',
  checkLead:
    'Pejl har ledt efter CPR-numre, telefonnumre, adresser, e-mail, navne på privatpersoner og det, der er skjult i bilag: dækket tekst, skjulte ark og dias, noter, kommentarer og egenskaber. Pejl gætter: det finder ikke alt, og noget af det er i orden. Pejl ændrer ingen filer.',
  nothingFound: 'Der blev ikke fundet noget.',
  unanswered: (n: number) => (n === 1 ? '1 spørgsmål mangler svar.' : `${n} spørgsmål mangler svar.`),
  answered: (n: number) => `Besvaret (${n})`,
  found: foundDa,
  place: (number: number | null, part: string) => (number === null ? part : `Punkt ${number}, ${part}`),
  ownWords: (number: number | null) => (number === null ? 'Mødet' : `Punkt ${number}: teksten`),
  attachmentAt: (number: number | null, title: string) => `Punkt ${number ?? ''}: bilag »${title}«`,
  moreFound: (n: number) => `Vis ${n} mere`,
  others: (n: number) => `Og ${n} andre af samme slags, som svaret også gælder.`,
  times: (n: number) => `${n} gange`,
  mend: 'Ret punktet',
  mended: 'Det er rettet',
  fine: 'Må udgives',
  why: 'Hvorfor må det udgives?',
  because: (why: string, who: string, when: string) => `Må udgives: ${why} (${who}, ${when})`,
  shown: 'Det kan offentligheden læse',
  preview: 'Prøv filerne',
  files: { pdf: 'PDF', docx: 'Word', zip: 'Alt i én ZIP' },
  accessible: 'PDF-filen kan læses højt (PDF/UA).',
  columns: { item: 'Punkt', access: 'Adgang', attachments: 'Bilag' },
  open: 'Åbent',
  closed: 'Lukket',
  closedAs: (reason: string, decision: string | null) =>
    decision ? `Grund: ${reason}. Beslutning: ${decision}` : `Grund: ${reason}.`,
  decided: (n: number) => (n === 1 ? '1 beslutning' : `${n} beslutninger`),
  attachmentCount: (open: number, closed: number) =>
    [open > 0 ? `${open} åbne` : '', closed > 0 ? `${closed} lukkede` : '']
      .filter((one) => one !== '')
      .join(', ') || '–',
  publish: 'Udgiv',
  publishNow: 'Udgiv nu',
  publishAt: 'Udgiv på tidspunktet',
  at: 'Eller på et tidspunkt',
  atLead: 'Dansk tid. Det, der er på siden nu, udgives da, medmindre noget i det er blevet lukket.',
  day: 'Dag',
  clock: 'Klokken',
  replaces: 'Det erstatter det, der er udgivet af mødet.',
  withdraw: 'Træk tilbage',
  withdrawLead:
    'Indhold og filer forsvinder fra de offentlige sider med det samme. Mødets side siger, at det er trukket tilbage, og hvorfor.',
  withdrawWhy: 'Hvorfor? Alle kan læse det.',
  refusals: {
    forbidden: 'Det giver din rolle ikke lov til.',
    'not-found': 'Det findes ikke længere.',
    'no-part': 'Mødet har lukkede punkter. Kun den, der er sekretær for udvalget i Pejl, kan udgive det.',
    internal:
      'Udvalget udgiver ikke dagsordener og referater. Det bestemmes på udvalgets side; TRIO udgiver aldrig.',
    cancelled: 'Mødet er aflyst.',
    'not-called': 'Dagsordenen er ikke sendt ud endnu.',
    'no-supplement': 'Der er ingen tillægsdagsorden.',
    'not-approved': 'Referatet er ikke godkendt endnu.',
    'closed-since':
      'Noget, der var åbent, da referatet blev godkendt, er lukket eller fjernet siden. Ret referatet, så det får en ny udgave.',
    unanswered: 'Tjekket fandt noget, der mangler svar.',
    unchanged: 'Det er udgivet allerede, ord for ord.',
    stale: 'Mødet blev ændret, mens papirerne blev lavet. Se det igennem, og prøv igen.',
    'wrong-time': 'Vælg et tidspunkt inden for det næste år.',
    'wrong-clock': 'Skriv en dag og et klokkeslæt som 08:00.',
    busy: 'Mange laver papirer lige nu. Prøv igen om et øjeblik.',
    'too-slow': 'Det tog for lang tid at lave papirerne. Prøv igen.',
    'too-much': 'Filerne er større, end der kan udgives: bilagene må højst fylde 500 MB i alt.',
    'no-such-finding': 'Det står der ikke længere.',
    'still-there': 'Det står der stadig. Ret det, eller skriv, hvorfor det må udgives.',
    'wrong-why': 'Skriv hvorfor, med 3 til 500 tegn.',
    'wrong-withdrawal': 'Skriv hvorfor, med 3 til 1.000 tegn og uden CPR-numre.',
  } satisfies Record<PublishingRefusal, string>,
  done: {
    udgivet: 'Det er udgivet.',
    planlagt: 'Det udgives på tidspunktet.',
    svar: 'Svaret er gemt.',
    rettet: 'Det er rettet: det står der ikke længere.',
    annulleret: 'Udgivelsen er annulleret.',
    trukket: 'Det er trukket tilbage.',
  },
}

export type PublishingTexts = typeof da
