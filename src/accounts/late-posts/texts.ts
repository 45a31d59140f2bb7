/** What a person typed themselves: codes of choices and versions are Latin, our people write Russian. */
export const ownWords = (fields: readonly [string, string][]): string[] =>
  fields.map(([, value]) => value.trim()).filter(value => /[а-яё]/i.test(value));
