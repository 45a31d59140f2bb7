/** Whether 20 or 25 digits are a УИН, the number of an accrual: weights 1 to 10 in a ring, from 3 when the rest is 10. */
export function isUin(digits: string): boolean {
  if (!/^(\d{20}|\d{25})$/.test(digits)) return false;
  const body = digits.slice(0, -1);
  const rest = restOf(body, 0);
  return (rest < 10 ? rest : restOf(body, 2) % 10) === Number(digits.at(-1));
}

function restOf(body: string, start: number): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body[i]) * (((i + start) % 10) + 1);
  return sum % 11;
}
