/** A check as people name it to each other: six digits made of its id. */
export const checkNumber = (id: string): string =>
  String([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 0)).padStart(6, '0');
