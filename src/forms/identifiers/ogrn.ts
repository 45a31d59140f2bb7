const control = (digits: string, modulus: bigint): boolean =>
  (BigInt(digits.slice(0, -1)) % modulus) % 10n === BigInt(digits.slice(-1));

/** Whether 13 digits are the ОГРН of an organisation. */
export const isOgrn = (digits: string): boolean => /^\d{13}$/.test(digits) && control(digits, 11n);

/** Whether 15 digits are the ОГРНИП of an entrepreneur. */
export const isOgrnip = (digits: string): boolean => /^\d{15}$/.test(digits) && control(digits, 13n);
