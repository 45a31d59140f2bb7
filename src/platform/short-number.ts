/** What people call a thing by when they talk of it: six digits made of its id. */
export const shortNumber = (id: string): string =>
  String([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 0)).padStart(6, '0');
