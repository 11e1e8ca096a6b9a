type Event =
  | 'minutes-laid'
  | 'minutes-answered'
  | 'minutes-approved'
  | 'minutes-reopened'
  | 'meeting-published'
  | 'publication-planned'
  | 'publication-cancelled'
  | 'publication-withdrawn'
  | 'finding-answered'
  | 'example-published'

/** What the journal calls the things that are done with minutes and with what is published. */
export const publishingEventsDa: Readonly<Record<Event, string>> = {
  'minutes-laid': 'Lagde et referat frem til godkendelse',
  'minutes-answered': 'Svarede på et referat',
  'minutes-approved': 'Godkendte og låste et referat',
  'minutes-reopened': 'Åbnede et referat, så det kan rettes',
  'meeting-published': 'Udgav et møde',
  'publication-planned': 'Planlagde en udgivelse',
  'publication-cancelled': 'Annullerede en udgivelse',
  'publication-withdrawn': 'Trak en udgivelse tilbage',
  'finding-answered': 'Svarede på et fund før udgivelse',
  'example-published': 'Udgav eksempelkommunens møder',
}

export const publishingEventsEn: Readonly<Record<Event, string>> = {
  'minutes-laid': 'Laid minutes for approval',
  'minutes-answered': 'Answered on minutes',
  'minutes-approved': 'Approved and locked minutes',
  'minutes-reopened': 'Opened minutes for correction',
  'meeting-published': 'Published a meeting',
  'publication-planned': 'Planned a publication',
  'publication-cancelled': 'Cancelled a publication',
  'publication-withdrawn': 'Withdrew a publication',
  'finding-answered': 'Answered a finding before publishing',
  'example-published': 'Published the meetings of the example',
}
