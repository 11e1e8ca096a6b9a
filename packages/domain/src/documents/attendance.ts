import type { Place } from './read-item.ts'

/** A list of who meets, is there or is not, from its label to an empty line or the next label. */
const lists =
  /^[ \t#*>-]*(?:medlemmer|til ?stede|(?:øvrige )?(?:møde)?deltagere|fremmødte|mødte|fravær(?:ende)?|afbud|forfald)(?![\p{L}])[^\n:]{0,40}:[^\n]*(?:\n(?![ \t]*\n|[^\n:]{0,40}:|\d+[.)])[^\n]+)*/gimu

/** A person with a union or a role in the cooperation: `Kim Hav (FOA, næstformand)`. */
const representatives =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,40}(?:\s{1,9}\p{Lu}[\p{L}'’.-]{0,40}){1,4}\s{0,9}\((?:FOA|BUPL|DSR|SL|HK|3F|DLF|LO|FH|AC|OAO|FTF|AMR|TR|FTR|TRIO|HI|DS|Djøf|DJØF|PMF|KC|DM|IDA|JA|Metal|Dansk \p{L}+|Socialpædagogern\p{L}*)(?![\p{L}])[^()\n]{0,40}\)/gu

/**
 * Where the minutes of a worker-management committee say who is there, who is not and what they represent. Of which
 * union a person is a member is not for the public (databeskyttelsesforordningen, article 9), and who was absent
 * can be worked out from who was there.
 */
export function findAttendance(text: string): readonly Place[] {
  return [...text.matchAll(lists), ...text.matchAll(representatives)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
