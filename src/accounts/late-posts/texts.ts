/** What a form was about, by the address it was sent to. */
export function subjectOf(path: string): string {
  const number = /^\/(?:cabinet\/applications|staff\/cases)\/([\d-]+)/.exec(path)?.[1];
  if (number) return `Заявление ${number}`;
  if (path.startsWith('/cabinet/drafts')) return 'Черновик заявления';
  return path.startsWith('/staff') ? 'Рабочее место' : 'Личный кабинет';
}

/** What a person typed themselves: codes of choices and versions are Latin, our people write Russian. */
export const ownWords = (fields: readonly [string, string][]): string[] =>
  fields.map(([, value]) => value.trim()).filter(value => /[а-яё]/i.test(value));
