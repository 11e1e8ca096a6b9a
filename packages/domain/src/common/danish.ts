/** Lower case without accents that Danish does not have; æ, ø and å stay letters of their own. */
export function foldDanish(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[éèê]/g, 'e')
    .replace(/[áà]/g, 'a')
    .replace(/[öó]/g, 'ø')
    .replace(/ä/g, 'æ')
}
