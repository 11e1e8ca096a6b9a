import { numberOf, oneOf } from '../chance.mjs'

// ordinary words of municipal papers, so that a common word is common and texts are as long as they are in life
const who = [
  'Forvaltningen',
  'Udvalget',
  'Kommunen',
  'Centeret',
  'Direktionen',
  'Byrådet',
  'Administrationen',
]
const does = [
  'vurderer',
  'foreslår',
  'oplyser',
  'bemærker',
  'arbejder for',
  'har undersøgt',
  'anbefaler',
  'lægger vægt på',
]
const what = [
  'at indsatsen fortsætter',
  'at skolernes budget følges tæt',
  'en ny plan for cykelstier',
  'at borgerne inddrages tidligt',
  'bedre rammer for børn og unge',
  'en fælles retning for ældreplejen',
  'at lokalplanen sendes i høring',
  'en evaluering af ordningen',
  'at kommunens bygninger energirenoveres',
  'tættere samarbejde med foreningerne',
  'at sagsbehandlingstiden bringes ned',
  'en prioritering af vedligeholdelsen',
]
const why = [
  'inden for den vedtagne ramme',
  'i dialog med de faglige organisationer',
  'når høringssvarene er behandlet',
  'så der er ro om driften',
  'i overensstemmelse med budgetaftalen',
  'med virkning fra næste skoleår',
  'uden at servicen forringes',
  'af hensyn til naturen ved åen',
]
const fields = [
  'skolevej',
  'biblioteket',
  'havnen',
  'ældrecenteret',
  'idrætshallen',
  'lokalplanen',
  'vandløbet',
  'dagtilbuddet',
  'ungdomsskolen',
  'busdriften',
  'rådhuset',
  'genbrugspladsen',
]
const kinds = [
  'Status for',
  'Budgetopfølgning for',
  'Godkendelse af',
  'Høring om',
  'Anlægsbevilling til',
  'Evaluering af',
  'Plan for',
  'Tilsyn med',
]
const places = [
  'Nordby',
  'Vestervang',
  'Møllehøj',
  'Søndermark',
  'Lindeskov',
  'Åbakken',
  'Strandby',
  'Kildegård',
]
const strategies = [
  'Naturstrategi',
  'Ældrestrategi',
  'Kulturstrategi',
  'Bosætningsstrategi',
  'Idrætsstrategi',
  'Mobilitetsstrategi',
]

/** A word that stands in very few texts. */
export const rareWord = 'Skarvholmen'

export const titleOf = (chance) =>
  chance() < 0.02
    ? `${oneOf(chance, strategies)} 2024-2028, ${oneOf(chance, places)}`
    : `${oneOf(chance, kinds)} ${oneOf(chance, fields)} i ${oneOf(chance, places)}`

// words put together, of which a municipality has tens of thousands
const parts =
  'barn by cykel dag fag grund havn idræt jord klima kultur land lokal miljø natur plan skole sti sundhed sund teknik tilsyn ungdom vand vej ældre budget bolig energi familie forening hus indsats kontrakt ledelse leder forsyning drift trafik udvikling ressource råd frivillig rute'.split(
    ' ',
  )
const compound = (chance) => oneOf(chance, parts) + oneOf(chance, parts) + oneOf(chance, parts)

function sentence(chance) {
  const seen = chance() < 0.15 ? `, jf. ${compound(chance)}` : ''
  return `${oneOf(chance, who)} ${oneOf(chance, does)} ${oneOf(chance, what)} ${oneOf(chance, why)} i ${oneOf(chance, places)}${seen}.`
}

/** So many sentences; now and then one with a rare word, a strategy's name or a promise in it. */
export function textOf(chance, least, most) {
  const said = Array.from({ length: numberOf(chance, least, most) }, () => sentence(chance))
  if (chance() < 0.0002) said.push(`Arealet ved ${rareWord} indgår ikke.`)
  if (chance() < 0.02)
    said.push(`Sagen følger kommunens ${oneOf(chance, strategies).toLowerCase()} 2024-2028.`)
  if (chance() < 0.03)
    said.push(
      `Udvalget får en status for ${oneOf(chance, fields)} i ${numberOf(chance, 1, 4)}. kvartal 2027.`,
    )
  return said.join(' ')
}

export const pointOf = (chance) =>
  `at ${oneOf(chance, ['godkende', 'tage til efterretning', 'drøfte', 'sende i høring'])} ${oneOf(chance, kinds).toLowerCase()} ${oneOf(chance, fields)}`

const first = [
  'Anne',
  'Bo',
  'Dorte',
  'Erik',
  'Gitte',
  'Hans',
  'Inge',
  'Jens',
  'Karen',
  'Lars',
  'Mette',
  'Niels',
  'Ole',
  'Pia',
  'Rikke',
  'Søren',
]
const last = [
  'Abild',
  'Birk',
  'Dam',
  'Eskelund',
  'Fjord',
  'Granli',
  'Hede',
  'Kær',
  'Lund',
  'Mose',
  'Nørregård',
  'Overby',
  'Poppel',
  'Ravn',
  'Sande',
  'Toft',
]

/** Invented people, each once. */
export const nameNumber = (n) =>
  `${first[n % first.length]} ${last[Math.floor(n / first.length) % last.length]}${n >= 256 ? ` ${String.fromCharCode(65 + Math.floor(n / 256))}.` : ''}`
