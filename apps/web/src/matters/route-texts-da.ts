import type { AnswerHearingRefusal } from '@pejl/actions/matters/answer-hearing.ts'
import type { BeginRouteRefusal } from '@pejl/actions/matters/begin-route.ts'
import type { ChangeRouteRefusal } from '@pejl/actions/matters/change-route.ts'
import type { HeardBody, MatterField } from '@pejl/domain/matters/hearing-duties.ts'
import type { Moved } from '@pejl/domain/matters/planned-stop.ts'
import type { StopState } from '@pejl/domain/matters/route.ts'
import type { PresetKey } from '@pejl/domain/matters/route-presets.ts'
import type { StatuteKey } from '@pejl/domain/matters/statutes.ts'

export type RouteFormRefusal =
  | BeginRouteRefusal
  | ChangeRouteRefusal
  | AnswerHearingRefusal
  | 'preset-missing'
  | 'not-a-day'
  | 'not-a-number'
  | 'committee-missing'
  | 'title-missing'
  | 'answer-missing'
  | 'no-med'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

export const routeTextsDa = {
  title: 'Sagsgang',
  problem: 'Det blev ikke gemt',
  save: 'Gem',
  states: {
    ahead: 'Forude',
    here: 'Her er sagen nu',
    passed: 'Behandlet',
    skipped: 'Sprunget over',
  } satisfies Record<StopState, string> as Record<StopState, string>,
  kinds: { committee: 'Udvalg', hearing: 'Høring' },
  decides: 'Afgør sagen',
  beside: 'Samtidig med det forrige',
  unknownCommittee: 'Udvalg, der ikke findes længere',
  hearing: 'Høring',
  begin: {
    heading: 'Begynd på en vej',
    lead: 'Vælg den, der ligner mest. Alt kan rettes bagefter.',
    preset: 'Hvilken vej?',
    presets: {
      here: 'Udvalget afgør selv',
      up: 'Udvalget, Økonomiudvalget, Kommunalbestyrelsen',
      heard: 'Udvalget, høring, udvalget igen, Økonomiudvalget, Kommunalbestyrelsen',
      plan: 'Plan efter planloven: vedtaget som forslag, i høring, endeligt vedtaget',
    } satisfies Record<PresetKey, string> as Record<PresetKey, string>,
    printed: 'Den vej, dokumenterne nævner',
    med: 'Spørg medarbejderudvalgene undervejs (lokaludvalg, områdeudvalg, hovedudvalg)',
    units: 'Enheder, hvis arbejde ændres',
    unitsHint:
      'De udvalg, der hører til enhederne, kommer med. Uden valg bruges dem, strategiens tiltag rører.',
    noOwner: 'Vælg først det udvalg, hvis sag det er, på sagens side.',
    submit: 'Læg vejen',
  },
  about: {
    heading: 'Ønske og emne',
    wished: 'Ønsket afgjort senest',
    fields: 'Hvad handler sagen om?',
    fieldsHint: 'Det afgør, hvem der skal høres.',
    submit: 'Gem',
  },
  fields: {
    elderly: 'Ældre',
    disability: 'Mennesker med handicap',
    schools: 'Skoler',
    daycare: 'Dagtilbud',
    'working-conditions': 'Medarbejdernes arbejdsforhold',
    plans: 'Plan efter planloven',
  } satisfies Record<MatterField, string> as Record<MatterField, string>,
  bodies: {
    'senior-council': 'Seniorråd eller ældreråd',
    'disability-council': 'Handicapråd',
    'school-boards': 'Skolebestyrelser',
    'parent-boards': 'Forældrebestyrelser',
    med: 'Medarbejderudvalg (MED)',
    public: 'Offentlig høring',
  } satisfies Record<HeardBody, string> as Record<HeardBody, string>,
  statutes: {
    'municipal-plan': 'Forslag til kommuneplan (mindst 8 uger, planloven § 24)',
    'municipal-plan-minor': 'Mindre ændring af kommuneplanen (mindst 4 uger, planloven § 24)',
    'local-plan': 'Forslag til lokalplan (mindst 4 uger, planloven § 24)',
    'local-plan-minor': 'Lokalplan af mindre betydning (mindst 2 uger, planloven § 24)',
  } satisfies Record<StatuteKey, string> as Record<StatuteKey, string>,
  noStatute: 'Ingen lov sætter længden',
  wish: {
    none: 'Skriv, hvornår sagen ønskes afgjort, så regnes den seneste dag for hvert led ud.',
    holds: (day: string, spare: number) =>
      spare === 0
        ? `Ønsket om ${day} holder lige netop.`
        : `Ønsket om ${day} holder, med ${days(spare)} til overs.`,
    late: (day: string, late: number) =>
      `Ønsket om ${day} holder ikke: afgørelsen falder ${days(late)} for sent.`,
    never: (day: string) => `Ønsket om ${day} kan ikke holdes: der er ikke planlagt møder nok.`,
    canHold: 'Det kan nås, hvis et valgt møde flyttes frem. Se »Tidligst« ved hvert led.',
    cannot: 'Intet valg af møder kan nå det. Ønsk en senere dag, tag et led ud, eller planlæg flere møder.',
  },
  plan: {
    heading: 'Vejen',
    planned: 'Planlagt',
    earliest: 'Tidligst',
    latest: 'Senest',
    slack: 'Til overs',
    due: 'Punktet klar',
    beginBy: 'Begynd senest',
    published: 'Offentliggøres',
    promised: 'Lovet',
    passedOn: 'Behandlet',
    note: 'Hvorfor',
    noDay: 'ingen dag',
    tooEarly: 'kan ikke nås',
    days,
    late: (count: number) => `${days(count)} senere end lovet`,
    early: (count: number) => `${days(count)} før lovet`,
    onTime: 'som lovet',
    workDays: (count: number) => (count === 1 ? '1 arbejdsdag før' : `${count} arbejdsdage før`),
    noMeeting: (day: string) => `Udvalget har intet planlagt møde, der kan nås efter ${day}.`,
    waits: 'Venter på et led, der ikke har nogen dag.',
    moved: {
      deadline: 'Det valgte møde kan ikke nås: punktet bliver ikke klar til tiden. Det næste er sat ind.',
      order: 'Det valgte møde er holdt eller ligger, før sagen er klar til det. Det næste er sat ind.',
      cancelled: 'Det valgte møde er ikke planlagt længere. Det næste er sat ind.',
    } satisfies Record<Moved, string> as Record<Moved, string>,
  },
  warnings: {
    heading: 'Se på dette',
    'nothing-decides': () => 'Intet led er mærket som det, der afgør sagen.',
    'hearing-short': (count: number) =>
      `Høringen er kun på ${days(count)}. Under to uger er lidt til at svare.`,
    'statute-broken': (least: number) => `Loven kræver mindst ${days(least)} til høringen (planloven § 24).`,
    'hearing-across-july': () => 'Høringen går ind over juli, hvor få kan svare.',
    'hearing-ends-on-day-off': (day: string) => `Svarfristen ${day} er en fridag. Læg den på en hverdag.`,
    'med-after-political': () =>
      'Medarbejderudvalget kommer efter det første udvalg, der afgør. Udtalelsen skal kunne indgå i grundlaget (MED-rammeaftalen § 7).',
    'published-late': (day: string) =>
      `Dagsordenen offentliggøres ${day}, under fire hverdage før mødet (kommunestyrelsesloven § 8).`,
  },
  duties: {
    heading: 'Hvem skal høres',
    lead: 'Ud fra, hvad sagen handler om. Hver skal have et svar, før dagsordenen sendes ud.',
    none: 'Sagen handler ikke om noget, der kræver, at nogen høres.',
    states: {
      'by-stop': 'Høres',
      otherwise: 'Hørt på anden måde',
      'not-needed': 'Høres ikke',
      missing: 'Mangler svar',
    },
    byStop: (stop: string) => `i leddet »${stop}«`,
    said: (name: string, day: string) => `sagt af ${name === 'program' ? 'programmet' : name}, ${day}`,
    answer: 'Svar',
    how: 'Hvordan?',
    stop: (stop: string) => `I leddet »${stop}«`,
    otherwise: 'På anden måde',
    notNeeded: 'Skal ikke høres',
    why: 'Hvordan eller hvorfor ikke',
    whyHint: 'Skrives, når det ikke er et led i vejen.',
    missing: (count: number) =>
      count === 1 ? 'Én, der skal høres, mangler svar.' : `${count}, der skal høres, mangler svar.`,
  },
  try: {
    heading: 'Sådan bliver det',
    lead: (stop: string, day: string) => `Hvis »${stop}« bliver ${day}:`,
    columns: { stop: 'Led', now: 'Nu', changed: 'Bliver', moved: 'Flytter' },
    same: 'ingen ændring',
    later: (count: number) => `${days(count)} senere`,
    earlier: (count: number) => `${days(count)} tidligere`,
    keep: 'Gem valget',
    drop: 'Lad det være',
    meeting: 'Møde',
    from: 'Første dag',
    submit: 'Prøv',
    free: 'Tidligst mulige',
    meetingChoice: (day: string, due: string) => (due === '' ? day : `${day} (klar ${due})`),
  },
  edit: {
    heading: 'Ret leddet',
    days: 'Længde i dage',
    workDays: 'Arbejdsdage før',
    workHint: 'Til at skrive punktet eller samle svarene. 0: det går videre, som det er.',
    statute: 'Lovkrav',
    name: 'Navn',
    decides: 'Her afgøres sagen',
    beside: 'Samtidig med det forrige led',
    besideHint:
      'Høringer, medarbejderudvalg (MED) og råd kan ligge samtidig; det næste led venter på dem alle.',
    up: 'Flyt op',
    down: 'Flyt ned',
    remove: 'Fjern',
    skip: 'Spring over',
    skipWhy: 'Hvorfor springes det over?',
    again: 'Tag med igen',
    pass: 'Leddet er overstået',
    passOn: 'Hvilken dag?',
    of: (stop: string) => `leddet ${stop}`,
  },
  add: {
    heading: 'Tilføj et led',
    kind: 'Slags',
    committee: 'Udvalg',
    hearing: 'Høring, navn',
    before: 'Før leddet',
    last: 'Til sidst',
    submit: 'Tilføj',
    choose: 'Vælg',
  },
  med: {
    heading: 'Medarbejderudvalg',
    lead: 'Vælg de enheder, hvis arbejde ændres, så sættes deres udvalg ind, før det første udvalg afgør: lokaludvalg, områdeudvalg og, når flere områder er berørt, hovedudvalget.',
    units: 'Enheder',
    submit: 'Sæt udvalgene ind',
  },
  promise: {
    heading: 'Godkend vejen',
    lead: 'De planlagte dage bliver dem, I har lovet, og forsinkelse regnes fra dem.',
    submit: 'Godkend vejen, som den er planlagt',
  },
  refusals: {
    forbidden: 'Din rolle kan ikke ændre sagers vej.',
    'not-found': 'Sagen eller dens vej findes ikke længere.',
    'no-part': 'Du har ikke adgang til at skrive i lukkede sager i det udvalg.',
    stale: 'En anden har ændret vejen imens. Se, hvordan den er nu, og prøv igen.',
    exists: 'En anden har lagt en vej imens. Den vises her.',
    'unknown-committee': 'Udvalget findes ikke længere. Vælg et andet.',
    'unknown-meeting': 'Mødet er ikke planlagt længere. Vælg et andet.',
    'no-such-stop': 'Leddet findes ikke længere.',
    'already-passed': 'Det, der er behandlet, kan ikke ændres, og intet kan komme før det.',
    'at-the-end': 'Leddet kan ikke flyttes længere den vej.',
    'too-many': 'En vej kan højst have 40 led.',
    'reason-missing': 'Skriv hvorfor, med mindst tre tegn.',
    'not-yet': 'Kun det led, sagen er ved nu, kan afsluttes, og dagen må ikke ligge i fremtiden.',
    'beside-nothing': 'Det første led har intet led før sig, det kan ligge samtidig med.',
    'beside-deciding': 'Det led, der afgør sagen, kan ikke ligge samtidig med andre: det bygger på dem.',
    'beside-others':
      'Kun høringer, medarbejderudvalg (MED) og råd, der høres, kan ligge samtidig. Andre udvalg behandler sagen ét ad gangen, når det, de skal bygge på, foreligger.',
    'wrong-kind': 'Valget passer ikke til leddet.',
    'wrong-value':
      'Længder er hele dage fra 1 til 365, arbejdsdage fra 0 til 365, og en høring skal have et navn.',
    'nothing-planned': 'Intet led har en dag, så der er intet at godkende.',
    'why-missing': 'Skriv hvordan eller hvorfor ikke, med mindst tre tegn.',
    'why-long': 'Svaret må højst være på 1.000 tegn.',
    'preset-missing': 'Vælg en vej.',
    'not-a-day': 'Skriv dagen som 31.12.2026.',
    'not-a-number': 'Skriv et helt antal dage, fra 1 til 365, og arbejdsdage fra 0 til 365.',
    'committee-missing': 'Vælg et udvalg.',
    'title-missing': 'Skriv, hvad høringen hedder.',
    'answer-missing': 'Vælg, hvordan de høres.',
    'no-med': 'De valgte enheder har intet medarbejderudvalg over sig.',
  } satisfies Record<RouteFormRefusal, string> as Record<RouteFormRefusal, string>,
  done: {
    lagt: 'Vejen er lagt.',
    gemt: 'Vejen er gemt.',
    flyttet: 'Leddet er flyttet.',
    fjernet: 'Leddet er fjernet.',
    tilfoejet: 'Leddet er tilføjet.',
    afsluttet: 'Leddet er afsluttet, og sagen er ved det næste.',
    godkendt: 'Vejen er godkendt. Forsinkelse regnes fra nu af fra disse dage.',
    hoert: 'Svaret er gemt.',
    med: 'Medarbejderudvalgene er sat ind.',
  } as Readonly<Record<string, string>>,
}

export type RouteTexts = typeof routeTextsDa
