/**
 * Words that Danish municipal compounds are often made of, so that their joints are found: `handicap|kompetence`. What
 * ends most of them, domain's compound splitter knows already.
 */
export const knownParts: ReadonlySet<string> = new Set(
  `
  afdeling almen ansvar arbejds arbejdsmarked barn beboer bedre bestiller beskæftigelse bolig borger by bygning bygge
  børne daginstitution dagtilbud data demens digital digitalisering drift døgn efteruddannelse elev energi erhverv
  erhvervs familie fagligt finans folke folkeskole forening forebyggende forsorg forsyning fritid fritids fælles genbrug
  genoptræning grøn handicap handle helhed hjemme hjerneskade hverdag idé idræts indkøb individ innovation integration
  job kerne klasse klima klub kommunal kommunikation kompetence kompetencer konsulent kvalitet kvalitets landdistrikt
  leverandør lokal læring lærings læse løn misbrug mobilitet natur nærmiljø omsorg opgave overgang patient personale
  praktik praksis psykiatri pædagog pædagogisk pædagogiske renovation rehabilitering resurse ressource ressourcer rådhus
  samfund samfunds senior skole social sociale socialpsykiatri special specialbørnehave specialpædagogisk
  specialpædagogiske specialtilbud specialundervisning sprog sprogudvikling sted stress støttekontaktperson
  sundhed sundheds sygdom sygefravær teknik teknologi tema tids tilgængelighed trafik trivsels tværfaglig udsat udsatte
  undervisning ungdom ungdoms unge vand velfærd velfærds vej virksomhed voksen væksts ældre ældrepleje økonomi
  `
    .trim()
    .split(/\s+/),
)
