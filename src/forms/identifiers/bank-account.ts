export const isBik = (digits: string): boolean => /^\d{9}$/.test(digits);

/** An account of one bank at another or at the Bank of Russia: never a person's own. */
export const isCorrespondent = (account: string): boolean => account.startsWith('301');

/**
 * Whether the account's key fits the bank (Порядок Банка России от 08.09.1997 № 515 [K]). The key is counted over the
 * last three digits of the БИК, or over 0 and its 5th and 6th digit for accounts kept at the Bank of Russia itself.
 */
export function isAccountOf(bik: string, account: string): boolean {
  if (!isBik(bik) || !/^\d{20}$/.test(account)) return false;
  const atCentralBank = isCorrespondent(account) || /00[012]$/.test(bik);
  const digits = (atCentralBank ? `0${bik.slice(4, 6)}` : bik.slice(6)) + account;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (Number(digits[i]) * [7, 1, 3][i % 3]!) % 10;
  return sum % 10 === 0;
}
