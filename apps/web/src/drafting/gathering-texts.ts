import type { GatheringKind } from '@pejl/domain/strategies/gathering.ts'
import type { Catalogue } from '../language.ts'

/** Why a gathering or its input was not changed. */
export type GatheringRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'wrong-value'
  | 'nothing-written'
  | 'no-version'
  | 'words-not-there'

const da = {
  title: 'Møder og input',
  lead: 'Temadage, workshops og møder, og hvad deres input førte til i strategien.',
  none: 'Ingen møder endnu',
  noneText: 'Opret en temadag, en workshop eller et møde, og indsæt det, deltagerne sagde.',
  unlinkedSum: (unlinked: number, all: number) =>
    all === 0
      ? 'Der er ikke samlet input endnu.'
      : unlinked === 0
        ? `Alle ${all} input har ført til ord i strategien.`
        : `${unlinked} af ${all} input har endnu ikke ført til ord i strategien.`,
  kinds: {
    'theme-day': 'Temadag',
    workshop: 'Workshop',
    'leader-meeting': 'Ledermøde',
    'citizen-meeting': 'Borgermøde',
    other: 'Møde',
  } satisfies Record<GatheringKind, string> as Record<GatheringKind, string>,
  columns: {
    title: 'Møde',
    kind: 'Slags',
    day: 'Dato',
    came: 'Deltagere',
    inputs: 'Input',
    unlinked: 'Ikke knyttet',
  },
  make: 'Opret et møde',
  edit: 'Ret mødet',
  kind: 'Slags',
  name: 'Navn',
  day: 'Dato',
  place: 'Sted',
  came: 'Hvor mange kom?',
  groups: 'Inviterede grupper og funktioner',
  groupsHint: 'En på hver linje. De er offentlige sammen med mødet.',
  persons: 'Inviterede personer',
  personsHint: 'En på hver linje. Navne på personer vises aldrig offentligt.',
  isOpen: 'Mødet er offentligt',
  isOpenHint: 'Det enkelte input er kun offentligt, når det også er markeret.',
  makeSubmit: 'Opret',
  save: 'Gem',
  collect: 'Indsæt input',
  pasted: 'Input, et på hver linje',
  pastedHint:
    'En linje kan begynde med, hvem der sagde det, og et kolon: »Elever: I spørger os tit«. Det, der står der i forvejen, kommer ikke med igen.',
  saidBy: 'Hvem sagde det?',
  saidByHint: 'En gruppe, ikke en person. Gælder de linjer, der ikke selv siger det.',
  theme: 'Tema',
  openInput: 'Må læses af alle',
  openInputs: 'De må læses af alle',
  collectSubmit: 'Tilføj',
  inputs: 'Input',
  noInputs: 'Der er ikke samlet input endnu.',
  filterAll: 'Alle',
  filterUnlinked: 'Ikke knyttet',
  isPublic: 'Offentligt',
  isInternal: 'Kun internt',
  ledTo: 'Førte til',
  since: (n: number) => `siden udgave ${n}`,
  wholePassage: 'hele passagen',
  link: 'Knyt til ord i strategien',
  linkTo: 'Passage',
  linkChoose: 'Vælg',
  words: 'Hvilke ord?',
  wordsHint: 'Som de står i passagen. Uden ord gælder hele passagen.',
  linkSubmit: 'Knyt',
  unlink: 'Fjern forbindelsen',
  editInput: 'Ret eller fjern',
  text: 'Tekst',
  remove: 'Fjern input',
  noVersion: 'Begynd et udkast for at knytte input til ord.',
  cameFrom: 'Kom af dette input',
  passages: {
    vision: 'Vision',
    purpose: 'Formål',
    easy: 'Den letlæste udgave',
    principle: 'Pejlemærke',
    objective: 'Målsætning',
    gone: 'En passage, der er udgået',
  },
  problem: 'Det blev ikke gemt',
  done: {
    oprettet: 'Mødet er oprettet. Indsæt det, deltagerne sagde.',
    gemt: 'Mødet er gemt.',
    tilfoejet: 'Input er tilføjet.',
    rettet: 'Input er rettet.',
    fjernet: 'Input er fjernet.',
    knyttet: 'Input er knyttet til ordene.',
    loesnet: 'Forbindelsen er fjernet.',
  } as Readonly<Record<string, string>>,
  refusals: {
    forbidden: 'Din rolle kan ikke gøre det.',
    'not-found': 'Det findes ikke længere. Hent siden igen.',
    stale: 'En anden har gemt mødet imens. Hent siden igen.',
    'wrong-value': 'Mødet skal have et navn og en dato, og antallet skal være et helt tal.',
    'nothing-written': 'Skriv noget.',
    'no-version': 'Begynd et udkast for at knytte input til ord.',
    'words-not-there': 'De ord står ikke i passagen. Skriv dem, som de står, eller lad feltet være tomt.',
  } satisfies Record<GatheringRefusal, string> as Record<GatheringRefusal, string>,
}

export type GatheringTexts = typeof da

const en: GatheringTexts = {
  title: 'Meetings and input',
  lead: 'Theme days, workshops and meetings, and what their input led to in the strategy.',
  none: 'No meetings yet',
  noneText: 'Enter a theme day, a workshop or a meeting, and paste what those present said.',
  unlinkedSum: (unlinked, all) =>
    all === 0
      ? 'No input has been collected yet.'
      : unlinked === 0
        ? `All ${all} inputs have led to words in the strategy.`
        : `${unlinked} of ${all} inputs have not led to words in the strategy yet.`,
  kinds: {
    'theme-day': 'Theme day',
    workshop: 'Workshop',
    'leader-meeting': 'Leader meeting',
    'citizen-meeting': 'Citizen meeting',
    other: 'Meeting',
  },
  columns: {
    title: 'Meeting',
    kind: 'Kind',
    day: 'Day',
    came: 'Present',
    inputs: 'Input',
    unlinked: 'Not linked',
  },
  make: 'Enter a meeting',
  edit: 'Correct the meeting',
  kind: 'Kind',
  name: 'Name',
  day: 'Day',
  place: 'Place',
  came: 'How many came?',
  groups: 'Invited groups and functions',
  groupsHint: 'One on each line. They are public with the meeting.',
  persons: 'Invited persons',
  personsHint: 'One on each line. Names of persons are never public.',
  isOpen: 'The meeting is public',
  isOpenHint: 'An input is public only when it is marked as well.',
  makeSubmit: 'Enter',
  save: 'Save',
  collect: 'Paste input',
  pasted: 'Input, one on each line',
  pastedHint: 'A line may begin with who said it and a colon. What is there already is not taken again.',
  saidBy: 'Who said it?',
  saidByHint: 'A group, not a person. For the lines that do not say so themselves.',
  theme: 'Theme',
  openInput: 'May be read by everybody',
  openInputs: 'They may be read by everybody',
  collectSubmit: 'Add',
  inputs: 'Input',
  noInputs: 'No input has been collected yet.',
  filterAll: 'All',
  filterUnlinked: 'Not linked',
  isPublic: 'Public',
  isInternal: 'Internal',
  ledTo: 'Led to',
  since: (n) => `since version ${n}`,
  wholePassage: 'the whole passage',
  link: 'Link to words in the strategy',
  linkTo: 'Passage',
  linkChoose: 'Choose',
  words: 'Which words?',
  wordsHint: 'As they stand in the passage. Without words all of it counts.',
  linkSubmit: 'Link',
  unlink: 'Remove the link',
  editInput: 'Correct or remove',
  text: 'Text',
  remove: 'Remove the input',
  noVersion: 'Begin a draft to link input to words.',
  cameFrom: 'Came of this input',
  passages: {
    vision: 'Vision',
    purpose: 'Purpose',
    easy: 'The easy-to-read version',
    principle: 'Guiding principle',
    objective: 'Objective',
    gone: 'A passage that is gone',
  },
  problem: 'It was not saved',
  done: {
    oprettet: 'The meeting is entered. Paste what those present said.',
    gemt: 'The meeting is saved.',
    tilfoejet: 'The input is added.',
    rettet: 'The input is corrected.',
    fjernet: 'The input is removed.',
    knyttet: 'The input is linked to the words.',
    loesnet: 'The link is removed.',
  },
  refusals: {
    forbidden: 'Your role cannot do that.',
    'not-found': 'It is no longer there. Load the page again.',
    stale: 'Someone else has saved the meeting meanwhile. Load the page again.',
    'wrong-value': 'The meeting must have a name and a day, and the number must be whole.',
    'nothing-written': 'Write something.',
    'no-version': 'Begin a draft to link input to words.',
    'words-not-there':
      'Those words do not stand in the passage. Write them as they stand, or leave the field empty.',
  },
}

export const gatheringTexts: Catalogue<GatheringTexts> = { da, en }
