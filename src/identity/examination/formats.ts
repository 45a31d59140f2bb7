/** What does not hold between dates that are each right by themselves. */
export type FormatDoubt = 'passport-too-early' | 'passport-outdated';

const FIRST = 14;
/** A passport is changed at these ages; the old one is good for ninety days more (ПП РФ от 23.12.2023 № 2267 [K]). */
const CHANGED_AT = [20, 45];
const DAYS_MORE = 90;

/** Doubts about a passport by its own dates, ISO. Formats and control digits were checked when they were typed. */
export function formatDoubts({
  birthDate,
  issuedAt,
  today,
}: {
  birthDate: string;
  issuedAt: string;
  today: string;
}): FormatDoubt[] {
  const outdated = CHANGED_AT.some(age => issuedAt < birthday(birthDate, age) && birthday(birthDate, age, DAYS_MORE) < today);
  return [
    ...(issuedAt < birthday(birthDate, FIRST) ? (['passport-too-early'] as const) : []),
    ...(outdated ? (['passport-outdated'] as const) : []),
  ];
}

/** The day a person becomes so old, and some days after it. */
function birthday(birthDate: string, age: number, days = 0): string {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  return new Date(Date.UTC(year + age, month - 1, day + days)).toISOString().slice(0, 10);
}
