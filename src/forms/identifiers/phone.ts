import parsePhoneNumber from 'libphonenumber-js/min';

/** E.164 from what a person types: 8 or +7 or bare ten digits for Russia, + and the code for other lands. Null if it is no number. */
export function normalisePhone(text: string): string | null {
  if (text.length > 40) return null;
  const number = parsePhoneNumber(text.replace(/^00/, '+'), 'RU');
  return number?.isValid() && !number.ext ? number.number : null;
}
