import type { ReadDoubt, ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { MeetingGuess } from './meeting-guess.ts'

/** What a reviewer should look at: fields that are missing where one expects them, guessed, or do not add up. */
export function doubtsAbout(item: Omit<ReadItem, 'doubts'>, guess: MeetingGuess): readonly ReadDoubt[] {
  return [
    ...aboutHead(item, guess),
    ...aboutRecommendations(item),
    ...aboutDecisions(item),
    ...aboutLists(item),
  ]
}

function* aboutHead(item: Omit<ReadItem, 'doubts'>, guess: MeetingGuess): Iterable<ReadDoubt> {
  if (!item.title) yield { field: 'title', why: 'Der er ikke fundet en overskrift på punktet.' }
  else if (item.title.length > 180) yield { field: 'title', why: 'Overskriften er usædvanligt lang.' }
  if (!item.matterNumber) yield { field: 'matterNumber', why: 'Der er ikke fundet et sagsnummer.' }
  if (!item.committee) yield { field: 'committee', why: 'Udvalget er ikke nævnt.' }
  else if (item.committee === guess.committee && item.decisions.every((decision) => !decision.date)) {
    yield { field: 'committee', why: 'Udvalget er udledt af teksten og ikke af mødets hoved.' }
  }
  if (!item.meetingDate) yield { field: 'meetingDate', why: 'Mødets dato er ikke nævnt.' }
  if (item.sections.length === 0) yield { field: 'sections', why: 'Ingen kendte overskrifter i punktet.' }
}

function* aboutRecommendations(item: Omit<ReadItem, 'doubts'>): Iterable<ReadDoubt> {
  const headed = item.sections.some((section) => section.kind === 'recommendation' && section.text.length > 0)
  if (headed && item.recommendations.length === 0)
    yield { field: 'recommendations', why: 'Indstillingen kunne ikke deles i punkter.' }
  if (item.recommendations.length > 0 && !item.recommendedBy)
    yield { field: 'recommendedBy', why: 'Det fremgår ikke, hvem der indstiller.' }
  const numbers = item.recommendations.map((each) => each.number)
  if (numbers.some((number, i) => number !== null && numbers.indexOf(number) !== i)) {
    yield { field: 'recommendations', why: 'Samme nummer bruges flere gange.' }
  }
}

function* aboutDecisions(item: Omit<ReadItem, 'doubts'>): Iterable<ReadDoubt> {
  const asked = new Set(item.recommendations.map((each) => each.number))
  const numbered = item.recommendations.filter((each) => each.number !== null).length
  for (const [i, decision] of item.decisions.entries()) {
    if (decision.outcome === 'other')
      yield { field: `decisions[${i}].outcome`, why: 'Beslutningens udfald kunne ikke bestemmes sikkert.' }
    if (decision.number !== null && numbered > 0 && !asked.has(decision.number)) {
      yield { field: `decisions[${i}].number`, why: 'Der er ingen indstilling med dette nummer.' }
    }
    if (decision.number === null && item.decisions.length > 1) {
      yield { field: `decisions[${i}].number`, why: 'Beslutningen svarer ikke på et nummereret punkt.' }
    }
    if (decision.remark && decision.text.length > 250)
      yield { field: `decisions[${i}].remark`, why: 'Bemærkningen er skilt ud af en lang beslutning.' }
  }
  const answered = item.decisions.filter((each) => each.number !== null).length
  if (answered > 0 && numbered > 0 && answered !== numbered)
    yield { field: 'decisions', why: 'Antallet af beslutninger svarer ikke til antallet af indstillinger.' }
  const empty = item.sections.some((section) => section.kind === 'decision' && section.text.trim() === '')
  if (empty && item.decisions.length === 0)
    yield { field: 'decisions', why: 'Overskriften om beslutning står tom.' }
}

function* aboutLists(item: Omit<ReadItem, 'doubts'>): Iterable<ReadDoubt> {
  for (const [i, reference] of item.references.entries()) {
    if (reference.kind === 'decision' && !/(?:19|20)\d{2}/.test(reference.text)) {
      yield { field: `references[${i}].date`, why: 'Året står ikke i teksten; det er taget fra mødets dato.' }
    }
  }
  for (const [i, absence] of item.absentees.entries()) {
    const words = absence.name.split(' ').length
    if (words < 2 || words > 4)
      yield { field: `absentees[${i}].name`, why: 'Navnet er usædvanligt kort eller langt.' }
  }
  for (const [i, attachment] of item.attachments.entries()) {
    if (attachment.title.length > 160)
      yield {
        field: `attachments[${i}].title`,
        why: 'Titlen er usædvanligt lang; måske er flere bilag læst som ét.',
      }
  }
}
