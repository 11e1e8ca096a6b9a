import type { Role } from '@pejl/domain/access/permissions.ts'
import type { Catalogue } from '../language.ts'

const da = {
  work: 'Arbejdsplads',
  menu: {
    overview: 'Overblik',
    intake: 'Indlæs',
    queue: 'Gennemsyn',
    matters: 'Sager',
    items: 'Punkter',
    strategies: 'Strategier',
    meetings: 'Møder',
    plan: 'Handleplan',
    units: 'Enheder',
    commitments: 'Løfter',
    committees: 'Udvalg',
    users: 'Brugere',
    journal: 'Log',
  },
  publicPages: 'De offentlige sider',
  otherLanguage: 'English',
  ownPassword: 'Skift din adgangskode',
  roles: {
    reader: 'læser',
    editor: 'redaktør',
    secretary: 'sekretær',
    administrator: 'administrator',
  } satisfies Record<Role, string> as Record<Role, string>,
  forbidden: {
    title: 'Din rolle giver ikke adgang',
    text: (role: string) =>
      `Du er logget ind som ${role}, og den rolle kan ikke bruge denne side. Har du brug for adgang, kan en administrator give dig en anden rolle.`,
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen er forkert, eller det, den viste, findes ikke længere.',
  },
  foreign: {
    title: 'Formularen kunne ikke godtages',
    text: 'Den kom fra en side, der blev åbnet, før du loggede ind, eller fra et andet websted. Gå tilbage, genindlæs siden, og send igen. Intet er ændret.',
  },
  expired: {
    title: 'Du er logget ud',
    text: 'Din indlogning er udløbet, så intet er gemt endnu. Log ind i et nyt faneblad, gå tilbage til dette, og send formularen igen; det, du skrev, står der stadig.',
    action: 'Log ind i et nyt faneblad',
  },
  away: {
    title: 'Databasen svarer ikke',
    text: 'Intet er ændret. Prøv igen om lidt; brug browserens tilbageknap, så står det, du skrev, der stadig.',
  },
  full: {
    title: 'Databasens disk er fuld',
    text: 'Det, du sendte, er ikke gemt, og intet er gemt halvt. Bed den, der driver Pejl, om at gøre plads på databasens disk, og prøv så igen; brug browserens tilbageknap, så står det, du skrev, der stadig.',
  },
  tooLarge: {
    title: 'Det sendte er for stort',
    text: 'Serveren tog ikke imod. Intet er ændret.',
  },
  malformed: {
    title: 'Det sendte kunne ikke forstås',
    text: 'Intet er ændret. Gå tilbage, genindlæs siden, og prøv igen.',
  },
  fault: {
    title: 'Der skete en fejl hos os',
    text: 'Intet er gemt halvt. Prøv igen; sker det igen, så giv den, der driver Pejl, dette nummer:',
  },
  back: 'Til overblikket',
}

const en: typeof da = {
  work: 'Workplace',
  menu: {
    overview: 'Overview',
    intake: 'Take in',
    queue: 'Review',
    matters: 'Cases',
    items: 'Items',
    strategies: 'Strategies',
    meetings: 'Meetings',
    plan: 'Action plan',
    units: 'Units',
    commitments: 'Commitments',
    committees: 'Committees',
    users: 'Users',
    journal: 'Log',
  },
  publicPages: 'The public pages',
  otherLanguage: 'Dansk',
  ownPassword: 'Change your password',
  roles: { reader: 'reader', editor: 'editor', secretary: 'secretary', administrator: 'administrator' },
  forbidden: {
    title: 'Your role does not give access',
    text: (role) =>
      `You are signed in as ${role}, and that role cannot use this page. If you need access, an administrator can give you another role.`,
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address is wrong, or what it showed is no longer there.',
  },
  foreign: {
    title: 'The form could not be taken',
    text: 'It came from a page that was opened before you signed in, or from another site. Go back, reload the page and send again. Nothing has been changed.',
  },
  expired: {
    title: 'You are signed out',
    text: 'Your session has ended, so nothing has been saved yet. Sign in in a new tab, come back to this one and send the form again; what you typed is still there.',
    action: 'Sign in in a new tab',
  },
  away: {
    title: 'The database does not answer',
    text: 'Nothing has been changed. Try again in a moment; with the browser’s back button what you typed is still there.',
  },
  full: {
    title: 'The database’s disk is full',
    text: 'What you sent is not saved, and nothing is half saved. Ask whoever runs Pejl to make room on the database’s disk, then try again; with the browser’s back button what you typed is still there.',
  },
  tooLarge: {
    title: 'What was sent is too large',
    text: 'The server did not take it. Nothing has been changed.',
  },
  malformed: {
    title: 'What was sent could not be understood',
    text: 'Nothing has been changed. Go back, reload the page and try again.',
  },
  fault: {
    title: 'Something went wrong here',
    text: 'Nothing is half saved. Try again; if it happens again, give whoever runs Pejl this number:',
  },
  back: 'To the overview',
}

export const texts: Catalogue<typeof da> = { da, en }
