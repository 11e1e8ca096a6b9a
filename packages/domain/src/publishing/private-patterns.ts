// every repetition has an end: a hostile text must not hold up the check

const first = String.raw`\p{Lu}(?:\p{Ll}{1,40}|\.)`
const more = String.raw`(?:[- ](?:(?:von|van|de|der|den|af|la) ){0,2}\p{Lu}(?:\p{L}{1,40}|\.|(?!\p{L}))){1,4}`
/** What can be a person's name: at least two words with capitals, initials and particles among them. */
const name = `${first}${more}`

const street = String.raw`\p{Lu}[\p{L}.'-]{0,40}(?: \p{Lu}[\p{L}.'-]{0,40}){0,2}`
const streetEnd =
  '(?:vej|vejen|gade|gaden|gyde|gyden|stræde|strædet|stræder|allé|alléen|alle|plads|pladsen|torv|torvet|vænge|vænget|park|parken|boulevard|boulevarden|sti|stien|bakke|bakken|bakker|have|haven|haver|vang|vangen|toft|toften|eng|engen|krog|krogen|kaj|kajen|svinget|løkken|ageren|marken|krattet|brinken|lunden|dalen|skrænten|brynet)'
const floor = String.raw`(?:, ?(?:(?:st|kl|\d{1,2})\.? ?(?:tv|th|mf)\.?|(?:st|kl|\d{1,2})\.(?: ?\d{1,3})?))`
const house = String.raw`\d{1,3}(?: ?[A-ZÆØÅ](?![\p{L}]))?(?: ?[-–] ?\d{1,3}(?!\d))?${floor}?`
// a street of any name is known by the town after it; years and lists are not towns
const town = String.raw`(?:DK-)?(?!19[5-9]\d|20[0-4][1-9])\d{4} \p{Lu}\p{Ll}`

const address = String.raw`(?:${street} ?${streetEnd}|\p{Lu}\p{Ll}{0,40}${streetEnd}) ${house}(?![\p{L}\d])`
const addressWithTown = String.raw`(?!(?:Tabel|Bilag|Punkt|Side|Figur|Kapitel|Afsnit|Pkt|Den|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December) )\p{Lu}\p{Ll}{2,40}(?: \p{L}{2,40}){0,2} ${house},?\s{1,3}(?=${town})`

/** Words before a name that make it a private person's: citizens, applicants, neighbours, pupils, relatives, senders. */
const before = [
  String.raw`(?<!\p{L})(?:[Bb]orger|[Aa]nsøger|[Kk]lager|[Nn]abo|[Ee]jer|[Ll]ejer|[Ff]orælder|[Mm]or|[Ff]ar|[Mm]oder|[Ff]ader|[Ee]lev|[Bb]arn|[Pp]atient|[Mm]edarbejder|[Bb]eboer|[Pp]årørende|[Vv]ærge|[Ææ]gtefælle|[Dd]atter|[Ss]øn|[Mm]and|[Kk]vinde|[Ee]nke|[Kk]lient|[Ii]ndehaver|[Bb]orgerne|[Ff]orældrene|[Nn]aboerne|[Ee]jerne|[Bb]eboerne)(?:en|n|et|erne|ren|nen|tteren)?`,
  String.raw`\p{Ll}(?:borger|ejer|lejer|elev|ansøger|beboer|barn)(?:en|et)?`,
  '(?:[Hh]øringssvar|[Hh]envendelse|[Bb]rev|[Kk]lage|[Aa]nsøgning|[Ii]ndsigelse|[Mm]ail|[Bb]emærkninger|[Uu]nderretning) (?:er modtaget )?fra',
  String.raw`(?<!\p{L})(?:Fra:|Til:|Afsender:|Modtager:|Navn:|Ansøger:|Underskrift:|Skrevet af|[Uu]nderskrevet af|[Pp]å vegne af|Kære|Hr\.|Fru|Frk\.|c\/o|[Aa]tt\.:?)`,
  String.raw`(?:[Vv]enlig hilsen|[Hh]ilsner|Hilsen|Mvh\.?|MVH|Vh\.?),?`,
].join('|')

/** What stands before a name and is none of it. */
const notRole = String.raw`(?!(?:Borger|Ansøger|Klager|Nabo|Ejer|Lejer|Beboer|Elev|Klage|Brev|Høringssvar|Fru|Hr)\p{Ll}*\.? )`

/** Names of bodies are written like those of persons. */
export const bodies =
  /(?:kommune|region|forening|forbund|selskab|råd(?:et)?|udvalg(?:et)?|skole|center|centret|klub|styrelse[nr]?|minister(?:iet)?|sagen|fond(?:en)?|laug(?:et)?|lav(?:et)?|netværk(?:et)?|afdeling(?:en)?|forvaltning(?:en)?|direktør|bank)$|^(?:Dansk|Danske|Danmarks|Det|Den|De|Grundejerforeningen|Foreningen|Børne|Social|Teknik|Lokalrådet|Kommunernes|Region|Kommune)(?![\p{L}])|(?<!\p{L})(?:ApS|Kommune|Danmark)(?!\p{L})/iu

const phoneWords = '(?<![a-zæøå])(?:tlf|telefon|mobil|mob|ring|direkte|dir|sms|fax|træffes|[tm]:)'

/** What a text has that looks like somebody's own, in the order in which they are looked for. */
export const privatePatterns = [
  [
    'email',
    /[\p{L}\d._%+-]{1,64}(?:@| ?[([](?:at|a|snabel-?a)[)\]] ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu,
  ],
  // eight figures after a word or a sign that says what they are, in four pairs, or a foreign number
  [
    'phone',
    new RegExp(
      String.raw`(?:${phoneWords}[^\d\n]{0,15}|\(?(?:\+|00)45\)?[ -]?|☎ ?)\(?(?:(?:\+|00)?45\)? ?)?\d(?:[ \u00a0.-]?\d){7}(?!\d)`,
      'giu',
    ),
  ],
  ['phone', /(?<![\d.,/-] ?)[2-9]\d([ \u00a0.-])\d{2}\1\d{2}\1\d{2}(?![ .,-]?\d)/gu],
  ['phone', /(?<!\d)\+(?!45)\d{1,3}(?:[ -]?\d){7,12}(?!\d)/gu],
  ['person', new RegExp(`${notRole}${name}(?=,? (?:${address}))`, 'gu')],
  ['person', new RegExp(String.raw`(?<=(?:${before})[\s,(»"]{1,4})${name}`, 'gu')],
  ['address', new RegExp(address, 'gu')],
  ['address', new RegExp(addressWithTown, 'gu')],
] as const satisfies readonly (readonly ['email' | 'phone' | 'address' | 'person', RegExp])[]
