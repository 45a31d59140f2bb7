/** Non-working holidays that the law itself names (ТК РФ ст. 112 ч. 1), by `MM-DD`. */
const names: Record<string, string> = {
  '01-01': 'Новогодние каникулы',
  '01-02': 'Новогодние каникулы',
  '01-03': 'Новогодние каникулы',
  '01-04': 'Новогодние каникулы',
  '01-05': 'Новогодние каникулы',
  '01-06': 'Новогодние каникулы',
  '01-07': 'Рождество Христово',
  '01-08': 'Новогодние каникулы',
  '02-23': 'День защитника Отечества',
  '03-08': 'Международный женский день',
  '05-01': 'Праздник Весны и Труда',
  '05-09': 'День Победы',
  '06-12': 'День России',
  '11-04': 'День народного единства',
};

export const fixedHolidays: readonly string[] = Object.keys(names);

/** The holiday that the law names on an ISO date, in its words; undefined on any other day. */
export const holidayName = (iso: string): string | undefined => names[iso.slice(5)];

export const isFixedHoliday = (iso: string): boolean => holidayName(iso) !== undefined;
