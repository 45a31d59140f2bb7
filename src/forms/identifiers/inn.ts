const WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

const control = (digits: string, length: number): boolean => {
  const weights = WEIGHTS.slice(WEIGHTS.length - length);
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (sum % 11) % 10 === Number(digits[length]);
};

/** Whether 10 digits are the ИНН of an organisation. The office's digits are an index since 2026 and are not checked. */
export const isOrganisationInn = (digits: string): boolean => /^\d{10}$/.test(digits) && control(digits, 9);

/** Whether 12 digits are the ИНН of a person or an entrepreneur. */
export const isPersonInn = (digits: string): boolean => /^\d{12}$/.test(digits) && control(digits, 10) && control(digits, 11);
