import type { VersionTexts } from './version-texts-da.ts'

/** The English texts of versions. */
export const en: VersionTexts = {
  title: 'Versions',
  lead: 'Each version, from the first draft to the one in force. What others have read stays as they read it.',
  none: 'There are no versions yet',
  noneText: 'Begin a draft. It becomes the first version.',
  number: (n) => `Version ${n}`,
  columns: { number: 'Version', state: 'State', what: 'What it changes', when: 'When' },
  states: {
    draft: 'Draft',
    hearing: 'In hearing',
    adopted: 'Adopted',
    replaced: 'Replaced',
    expired: 'Expired',
  },
  saved: (at) => `saved ${at}`,
  hearing: (from, until) => `in hearing ${from} to ${until}`,
  adopted: (on, committee) => `adopted ${on} by ${committee}`,
  valid: (from, until) =>
    [from === '' ? '' : `in force from ${from}`, until === '' ? '' : `until ${until}`]
      .filter(Boolean)
      .join(' '),
  matter: (number) => `case ${number}`,
  decision: 'The decision',
  decisionSource: 'See the decision in the minutes',
  compare: 'Compare two versions',
  from: 'From',
  to: 'To',
  compareSubmit: 'Show what differs',
  difference: 'What differs',
  differenceOf: (from, to) => `What differs from version ${from} to version ${to}`,
  differenceSame: 'The two versions say the same.',
  inShort: 'In short',
  wordForWord: 'Word for word',
  legend: 'Underlined is added; struck through is deleted.',
  why: 'Why',
  sameWords: 'Unchanged',
  movedFrom: (before) => `before ${before}`,
  rowAdded: 'New',
  rowRemoved: 'Gone',
  read: 'Read',
  edit: 'Go on writing',
  send: 'Send to hearing',
  sendLead:
    'The words are fixed when they are sent out, and everybody can read them. The next draft begins from them.',
  sendFrom: 'From',
  sendUntil: 'Answer before',
  adopt: 'Adopt',
  adoptTitle: (n) => `Adoption of version ${n}`,
  adoptLead:
    'Find the decision in the minutes. The strategy’s principles and objectives become those of the version, and the earlier one is replaced.',
  adoptMatter: 'In which case was it adopted?',
  adoptMatterHint: 'The cases of the strategy’s story come first',
  adoptFind: 'Show the case’s decisions',
  adoptDecision: 'Which decision?',
  adoptOther: 'The decision has not been read in yet',
  adoptOtherHint: 'Write the committee, the day and the decision’s words below',
  adoptNone:
    'No decisions have been read in the case. Write the committee, the day and the decision’s words.',
  committee: 'Committee',
  decidedOn: 'Day',
  quote: 'The decision’s words',
  validFrom: 'In force from',
  expiresOn: 'Expires',
  optionalHint: 'May be left out',
  stranded: 'Initiatives that lose their objective',
  strandedText: (number, title, objective) =>
    `Initiative ${number}, ${title}: “${objective}” goes with this version.`,
  expire: 'Mark as expired',
  expireOn: 'Expired on',
  begin: (n) => `Begin a draft from version ${n}`,
  chooseCommittee: 'Choose',
  problem: 'It did not work',
  missing: {
    'no-principles': () => 'There are no guiding principles.',
    'principle-untitled': (m) => `Guiding principle ${m.number} has no name.`,
    'objective-empty': (m) => `Objective ${m.number} has no text.`,
  },
  fields: {
    title: 'The strategy’s name',
    area: 'The area',
    period: 'The period',
    vision: 'The vision',
    purpose: 'The purpose',
    easy: 'The easy-to-read version',
  },
  lists: {
    foundation: 'The foundation',
    relations: 'The relations to other policies',
    keywords: 'The keywords',
  },
  notes: {
    field: (n, t) =>
      `${t.fields[n.field]} ${{ added: 'is added', removed: 'is gone', changed: 'is changed' }[n.change]}.`,
    'principle-renamed': (n) =>
      `Guiding principle ${n.number} is now called “${n.now}”, before “${n.before}”.`,
    'principle-added': (n) => `Guiding principle ${n.number}, “${n.title}”, is new.`,
    'principle-removed': (n) => `The guiding principle “${n.title}” is gone.`,
    'principle-moved': (n) =>
      `The guiding principle “${n.title}” is now number ${n.now}, before ${n.before}.`,
    'principle-text': (n) => `The text of guiding principle ${n.number} is changed.`,
    'objective-added': (n) => `Objective ${n.number} is new.`,
    'objective-removed': (n) => `Objective ${n.number} is gone.`,
    'objective-changed': (n) => `Objective ${n.number} is changed.`,
    'objective-moved': (n) => `Objective ${n.now} was ${n.before} before.`,
    list: (n, t) =>
      [
        n.added.length > 0 ? `${t.lists[n.list]} have got ${n.added.join(', ')}.` : '',
        n.removed.length > 0 ? `${t.lists[n.list]} no longer name ${n.removed.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  done: {
    hoering: 'The version is sent to hearing and can be read by everybody.',
    vedtaget: 'The version is adopted. The strategy’s principles and objectives are now those in it.',
    udloebet: 'The version is marked as expired.',
    vaek: 'The draft is thrown away.',
  },
  refusals: {
    forbidden: 'Your role cannot do that.',
    'not-found': 'The version is no longer there.',
    stale: 'Someone else has changed the version meanwhile. Load the page again.',
    'not-that-way': 'The version cannot get there from where it is.',
    unfinished: 'The version lacks something before others can read it.',
    'wrong-day': 'A day is missing or cannot be right. A decision cannot lie ahead.',
    'unknown-matter': 'The case is not among what has been read in.',
    'unknown-committee': 'Choose the committee that decided it.',
    'decision-missing':
      'There is no decision of that committee in the case that day. Write the decision’s words as the minutes have them.',
    'already-begun': 'There is a draft already.',
    'wrong-value': 'Something could not be read. Load the page again.',
  },
}
