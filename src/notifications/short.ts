const ONE_SMS = 70;

/** The text of an SMS, with the portal's address at the end when both fit into one. */
export function short(text: string, origin: string): string {
  const signed = `${text}. ${new URL(origin).host}`;
  if (signed.length <= ONE_SMS) return signed;
  return text.length < ONE_SMS ? `${text}.` : text;
}
