export const frontTexts = {
  title: 'Følg strategierne',
  heading: 'Fra beslutning til handling',
  lead: 'Her kan alle følge kommunens strategier: hvad der er besluttet, hvad der er lovet, hvad der blev af det, og hvad der nu skal ske.',
  search: 'Søg i strategier, sager og løfter',
  hint: 'For eksempel et emne, et udvalg eller et sagsnummer som 24/5866',
  figures: 'Strategier og løfter i tal',
  noStrategies: 'Ingen strategier endnu',
  noDecisions: 'Der er ingen beslutninger at vise endnu.',
  next: 'Det næste, der skal ske',
  noNext: 'Der er ingen løfter med en kommende frist.',
} as const
