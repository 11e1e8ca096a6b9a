import { closedCommitteePattern } from './committees.ts'

const body = `(?:den politiske styregruppe|(?:den samlede )?ledergruppe(?:n)?|udvalget|udvalgene|rådet|byrådet|kommunalbestyrelsen|områdeudvalget|lokaludvalgene|lokalrådet|HU|BUU|ØK|KB|[A-ZÆØÅ]{1,3}U|borgerne|grundejerne|lodsejerne|forældrebestyrelserne|dagtilbudschefen|\\p{L}{4,}forvaltningen|${closedCommitteePattern})`
const several = `${body}(?:(?:,| og| samt)(?: til| i)? ${body})*`
const receiver = [
  new RegExp(
    `(?<!\\p{L})(?:forelægges|præsenteres for|fremlægges for|orienteres?|sendes til|fremsendes til|forelægges for|til|behandles i|behandles både i|inviteres til|over for|overfor|forelægger|orienterer) (${several})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(${several}) (?:to gange [^ ]+ |en gang [^ ]+ |hvert \\p{L}+ |hver \\p{L}+ |skal |\\p{L}+ )?(?:modtager|får|orienteres|forelægges|præsenteres for|have forelagt)`,
    'u',
  ),
]

const agents =
  '(?:Forvaltningen|Administrationen|Direktionen|Magistraten|Formanden|Borgmesteren|Udvalget|Rådet|Byrådet|Kommunalbestyrelsen|Områdeudvalget|Lokaludvalgene)'
const actor = new RegExp(
  `^(?:at |idet |og |så )?(${agents}|${closedCommitteePattern}|\\p{Lu}?\\p{L}{3,}(?:forvaltningen|forvaltning|afdelingen|centret|gruppen|ledelsen|chefen|enheden|sekretariatet|rådgivningen|stederne|afdelingerne|erne|en)|[A-ZÆØÅ]{2,4}|Hver \\p{L}+) (?:senest .{5,25} |inden .{5,30} |skal |vil |har .{0,20}|\\p{L}+ \\p{L}+ år )?(?!modtager|får|orienteres|forelægges|bliver|blev)(\\p{L}{2,}(?:er|r|lægge|arbejde|sende|e))(?!\\p{L})`,
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

/** Who is to do it: the subject of an active verb; as printed, nothing for a passive. */
export function readActor(clause: string): string | null {
  return actor.exec(clause.slice(0, 300))?.[1] ?? null
}
