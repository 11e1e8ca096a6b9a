import { closedCommitteePattern } from './committees.ts'

const body = `(?:den politiske styregruppe|(?:den samlede )?ledergruppe(?:n)?|Udvalget for \\p{Lu}[\\p{L}-]*(?:(?:,? og |, )\\p{Lu}[\\p{L}-]*){0,4}|[Uu]dvalget|[Uu]dvalgene|[Rr]ådet|[Bb]yrådet|kommunalbestyrelsen|[Oo]mrådeudvalget|[Ll]okaludvalgene|[Ll]okalrådet|HU|BUU|ØK|KB|[A-ZÆØÅ]{1,3}U|borgerne|grundejerne|lodsejerne|forældrebestyrelserne|dagtilbudschefen|\\p{L}{4,}forvaltningen|${closedCommitteePattern})`
const several = `${body}(?:(?:,| og| samt)(?: til| i)? ${body})*`
const receiver = [
  new RegExp(
    `(?<!\\p{L})(?:forelægge[sr]?|fremlægge[sr]?|præsentere[sr]?)(?: [^,.]{1,90}?)? for (${several})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:forelægges|præsenteres for|fremlægges for|orienteres?|sendes til|fremsendes til|forelægges for|til|behandles i|behandles både i|inviteres til|over for|overfor|forelægger|orienterer) (${several})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(${several}) (?:to gange [^ ]+ |en gang [^ ]+ |hvert \\p{L}+ |hver \\p{L}+ |skal |\\p{L}+ )?(?:modtager|får|orienteres|forelægges|præsenteres for|have forelagt|have besked)`,
    'u',
  ),
]

const agents =
  '(?:Forvaltningen|Administrationen|Direktionen|Magistraten|Formanden|Borgmesteren|Udvalget|Rådet|Byrådet|Kommunalbestyrelsen|Områdeudvalget|Lokaludvalgene)'
/** Persons, and parts of an administration, by the ends of their names: only they can promise something. */
const doer =
  /(?:forvaltning(?:en)?|afdeling(?:en|erne)|centre[tr]?|gruppen|ledelsen|enhed(?:en|erne)|sekretariatet|rådgivningen|stederne|skole(?:n|rne)|kommunen|foreningen|styrelsen|panelet|forsyningen|(?:chef|direktør|leder|formand|konsulent|rektor|koordinator|medarbejder|vejleder|rådgiver|lærer|pædagog)(?:en|ne|erne)?)$/iu
const letters = '[A-ZÆØÅ]{2,5}(?: på hver \\p{L}+| i \\p{Lu}\\p{L}+)?'
const each =
  'Hver \\p{L}*(?:arbejdsplads|skole|institution|afdeling|enhed|forvaltning|leder|udvalg|virksomhed|forening|center|kommune)'
const known = new RegExp(`^(?:${agents}|${closedCommitteePattern}|${letters}|${each})$`, 'u')
const actor = new RegExp(
  `^(?:at |idet |og |så )?(${agents}|${closedCommitteePattern}|${letters}|${each}|\\p{L}[\\p{L}-]{2,}) (?:senest .{5,25} |inden .{5,30} |skal |vil |har .{0,20}|\\p{L}+ \\p{L}+ år )?(?!modtager|får|orienteres|forelægges|bliver|blev|have besked|have forelagt)(\\p{L}{2,}(?:er|r|lægge|arbejde|sende|e))(?!\\p{L})`,
  'u',
)

/** Who is to have it, by the words of a clause; as printed. */
export function readReceiver(clause: string): string | null {
  const words = clause.slice(0, 600)
  for (const form of receiver) {
    const found = form.exec(words)?.[1]
    if (found) return found
  }
  return null
}

/** Who is to do it: the person or body that is the subject of an active verb; nothing for a thing or a passive. */
export function readActor(clause: string): string | null {
  const found = actor.exec(clause.slice(0, 300))?.[1]
  return found && (known.test(found) || doer.test(found)) ? found : null
}
