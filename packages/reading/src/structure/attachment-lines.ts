/** `1 - Åben Title (122991/23) (H)`; a scan may turn 1 into l and drop the space. */
export const archive = /^([\dlI|]{1,2})\s*[-–]\s*(?:(\d{5,8})\s+)?(\p{L}ben|Lukket|Fortrolig)\s+(.*)$/su
export const numbered = /^(?:bilag\s+(?:nr\.?\s*)?)(\d{1,3})\s*[:.–-]?\s+(.*)$/isu

/** True when a line names an attachment although no heading stands above it. */
export function isAttachmentLine(line: string): boolean {
  return archive.test(line) || /^bilag \d{1,3}\s*[:.]\s+\S/i.test(line)
}
