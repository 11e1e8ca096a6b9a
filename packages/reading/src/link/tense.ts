const ahead =
  /(?<!\p{L})(?:skal|vil|bliver|forventes|planlægges|ventes|fastsættes|forelægges|udarbejdes|pabegyndes|påbegyndes|igangsættes|iværksættes|afholdes|behandles|gennemføres|følges|evalueres|sendes|diskuteres|træder|udsættes|fremadrettet|næste skridt|kommende|senest)(?!\p{L})/iu
const behind =
  /(?<!\p{L})(?:blev|var|havde|har|godkendte|besluttede|vedtog|drøftede|anbefalede|afholdt|afholdte|gennemførte|godkendt|igangsatte|iværksattes|skulle|fik|orienterede|tiltrådte|udarbejdede|indeholdt|deltog|behandlede)(?!\p{L})/iu

/** Whether a Danish sentence tells of what has been: its first telling verb is a past one. */
export function isPast(sentence: string): boolean {
  const past = behind.exec(sentence)?.index
  const future = ahead.exec(sentence)?.index
  return past !== undefined && (future === undefined || past < future)
}
