import type { InitiativeRefusal } from '@pejl/actions/plan/make-initiative.ts'
import type { Catalogue } from '../language.ts'
import type { FileRefusal } from './read-upload.ts'

type RowRefusal = Exclude<InitiativeRefusal, 'forbidden'> | 'not-found'

const da = {
  title: 'Regneark',
  plan: 'Handleplan',
  lead: 'Hent planens tiltag som regneark, ret i dem, og læg dem tilbage. Intet gemmes, før du har set, hvad der ændres.',
  out: 'Hent planen',
  outLead:
    'Excel-filen har også enheder, kalender, grænser, udvalg og en vejledning til hver kolonne. CSV-filen har kun tiltagene.',
  book: 'Hent som Excel (.xlsx)',
  csv: 'Hent som CSV',
  edit: 'Ret i arket Tiltag',
  tips: [
    'Lad Nr. og Udgave stå. De viser, hvilket tiltag en række er, og om andre har rettet det imens.',
    'En ny række uden nummer bliver til et nyt tiltag.',
    'En række, du sletter, ændrer ingenting: tiltaget bliver, som det er.',
    'Kolonner kan flyttes og udelades. Hvad der ikke er i arket, bliver ikke rørt.',
  ],
  in: 'Læg det tilbage',
  file: 'Fil',
  fileHint: 'Excel (.xlsx) eller CSV, højst 10 MB og 5.000 rækker',
  preview: 'Se, hvad der ændres',
  onlyPlanners: 'Din rolle kan hente regnearket, men ikke lægge det tilbage.',
  refusals: {
    none: 'Vælg en fil.',
    'file-too-large': 'Filen er større end 10 MB. Fjern ark og billeder, som Pejl ikke skal bruge.',
    'not-a-workbook':
      'Filen kan ikke læses som et regneark. Den kan være beskadiget; gem den igen som .xlsx eller CSV.',
    'old-workbook': 'Filen er fra en gammel udgave af Excel (.xls). Gem den som .xlsx, og prøv igen.',
    'locked-workbook': 'Filen er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.',
    'too-large':
      'Regnearket fylder mere, end en plan kan. Slet indhold langt ude i arket og ark, som Pejl ikke skal bruge.',
    'no-headings':
      'Der er ingen overskrifter, Pejl kender. Et af arkene skal have en række med Tiltag og mindst én kolonne mere, for eksempel Ansvarlig.',
    'too-many-rows': 'Der er mere end 5.000 tiltag i arket.',
    lost: 'Pejl har ikke filen længere. Den gemmes i to timer. Vælg den igen; intet er ændret.',
  } satisfies Record<FileRefusal, string> as Record<FileRefusal, string>,
  staleNow: 'Planen er ændret, siden du så ændringerne. Se dem igennem igen, og gem så.',
  rowRefused: (row: number, why: string) => `Række ${row}: ${why} Intet er gemt.`,
  rowRefusals: {
    'unknown-unit': 'Enheden findes ikke længere.',
    'unknown-objective': 'Målsætningen findes ikke længere.',
    'unknown-choice': 'Et tiltag, et udvalg eller en sag findes ikke længere.',
    circle: 'Tiltaget ville komme til at vente på sig selv, gennem et andet eller flere.',
    'not-found': 'Tiltaget findes ikke længere.',
  } satisfies Record<RowRefusal, string> as Record<RowRefusal, string>,
  faultsTitle: 'Regnearket har fejl',
  faultsLead: (count: number) =>
    `${count.toLocaleString('da')} ${count === 1 ? 'celle skal' : 'celler skal'} rettes, før det kan gemmes. Intet er ændret. Ret cellerne i dit regneark, og vælg filen igen.`,
  faultColumns: { heading: 'Kolonne', cells: 'Celler', found: 'Der står', say: 'Hvad er galt' },
  moreCells: (count: number) => ` og ${count.toLocaleString('da')} til`,
  chooseAgain: 'Vælg filen igen',
  previewTitle: 'Det bliver ændret',
  previewLead: (file: string) => `Fra ${file}. Intet er gemt endnu.`,
  counts: { changed: 'Ændres', new: 'Nye', stale: 'Rettet af andre imens' },
  nothing: 'Regnearket ændrer ingenting',
  nothingText: 'Alle rækker er, som de er i Pejl.',
  ignored: 'Disse kolonner kender Pejl ikke, og de bliver ikke læst:',
  staleHeading: 'Rettet af andre imens',
  staleLead:
    'Disse tiltag er gemt af andre, siden regnearket blev hentet. De bliver, som de er nu, medmindre du vælger regnearkets.',
  useMine: 'Gem regnearkets udgave',
  changedHeading: 'Ændres',
  newHeading: 'Nye tiltag',
  newLead: 'De bliver til idéer, som kun organisationen kan se.',
  field: 'Kolonne',
  before: 'I Pejl nu',
  after: 'I regnearket',
  empty: 'tom',
  row: (row: number) => `række ${row}`,
  owner: 'Ansvarlig',
  weeks: 'Uger',
  moreRows: (count: number) => `… og ${count.toLocaleString('da')} til, som også gemmes`,
  save: 'Gem alt',
  saveHint: 'Enten gemmes det hele, eller også gemmes intet.',
  cancel: 'Vælg en anden fil',
  saved: (made: number, changed: number) =>
    `Gemt: ${changed.toLocaleString('da')} tiltag ændret og ${made.toLocaleString('da')} oprettet.`,
}

const en: typeof da = {
  title: 'Spreadsheet',
  plan: 'Action plan',
  lead: 'Fetch the initiatives of the plan as a spreadsheet, edit them and put them back. Nothing is saved before you have seen what changes.',
  out: 'Fetch the plan',
  outLead:
    'The Excel file also has units, calendar, limits, committees and a guide to every column, in Danish. The CSV file has the initiatives only.',
  book: 'Fetch as Excel (.xlsx)',
  csv: 'Fetch as CSV',
  edit: 'Edit the sheet Tiltag',
  tips: [
    'Leave Nr. and Udgave. They tell which initiative a row is, and whether others have edited it meanwhile.',
    'A new row without a number becomes a new initiative.',
    'A row you delete changes nothing: the initiative stays as it is.',
    'Columns can be moved and left out. What is not in the sheet is not touched.',
  ],
  in: 'Put it back',
  file: 'File',
  fileHint: 'Excel (.xlsx) or CSV, at most 10 MB and 5,000 rows',
  preview: 'See what changes',
  onlyPlanners: 'Your role can fetch the spreadsheet but not put it back.',
  refusals: {
    none: 'Choose a file.',
    'file-too-large': 'The file is larger than 10 MB. Remove sheets and pictures that Pejl does not need.',
    'not-a-workbook':
      'The file cannot be read as a spreadsheet. It may be damaged; save it again as .xlsx or CSV.',
    'old-workbook': 'The file is from an old version of Excel (.xls). Save it as .xlsx and try again.',
    'locked-workbook': 'The file is protected by a password. Save it without one and try again.',
    'too-large':
      'The spreadsheet takes up more than a plan can. Delete what stands far out in the sheet, and sheets that Pejl does not need.',
    'no-headings':
      'There are no headings that Pejl knows. One of the sheets must have a row with Tiltag and at least one column more, such as Ansvarlig.',
    'too-many-rows': 'There are more than 5,000 initiatives in the sheet.',
    lost: 'Pejl no longer has the file. It is kept for two hours. Choose it again; nothing has changed.',
  },
  staleNow: 'The plan has changed since you saw the changes. Look through them again, then save.',
  rowRefused: (row, why) => `Row ${row}: ${why} Nothing is saved.`,
  rowRefusals: {
    'unknown-unit': 'The unit no longer exists.',
    'unknown-objective': 'The objective no longer exists.',
    'unknown-choice': 'An initiative, a committee or a case no longer exists.',
    circle: 'The initiative would come to wait for itself, through one or more others.',
    'not-found': 'The initiative no longer exists.',
  },
  faultsTitle: 'The spreadsheet has faults',
  faultsLead: (count) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'cell' : 'cells'} must be mended before it can be saved. Nothing has changed. Mend the cells in your spreadsheet and choose the file again.`,
  faultColumns: { heading: 'Column', cells: 'Cells', found: 'What stands there', say: 'What is wrong' },
  moreCells: (count) => ` and ${count.toLocaleString('en')} more`,
  chooseAgain: 'Choose the file again',
  previewTitle: 'What will change',
  previewLead: (file) => `From ${file}. Nothing is saved yet.`,
  counts: { changed: 'Changed', new: 'New', stale: 'Edited by others meanwhile' },
  nothing: 'The spreadsheet changes nothing',
  nothingText: 'Every row is as it is in Pejl.',
  ignored: 'Pejl does not know these columns, and does not read them:',
  staleHeading: 'Edited by others meanwhile',
  staleLead:
    'Others have saved these initiatives since the spreadsheet was fetched. They stay as they are now unless you choose those of the spreadsheet.',
  useMine: 'Save what the spreadsheet has',
  changedHeading: 'Changed',
  newHeading: 'New initiatives',
  newLead: 'They become ideas, which only the organisation can see.',
  field: 'Column',
  before: 'In Pejl now',
  after: 'In the spreadsheet',
  empty: 'empty',
  row: (row) => `row ${row}`,
  owner: 'Owner',
  weeks: 'Weeks',
  moreRows: (count) => `… and ${count.toLocaleString('en')} more, which are saved too`,
  save: 'Save all',
  saveHint: 'Either all of it is saved, or none.',
  cancel: 'Choose another file',
  saved: (made, changed) =>
    `Saved: ${changed.toLocaleString('en')} initiatives changed and ${made.toLocaleString('en')} made.`,
}

export const texts: Catalogue<typeof da> = { da, en }
export type SpreadsheetTexts = typeof da
