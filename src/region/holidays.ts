/** Non-working holidays that the law itself names (ТК РФ ст. 112 ч. 1), as `MM-DD`. */
export const fixedHolidays: readonly string[] = [
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
];

export const isFixedHoliday = (iso: string): boolean => fixedHolidays.includes(iso.slice(5));
