/** What an account loses when a passport gives it back, as its person reads it. */
export const removedWays = {
  phones: 'прежние телефоны',
  emails: 'почта',
  passkeys: 'ключи входа',
  app: 'приложение с кодами',
  codes: 'запасные коды',
  esia: 'Госуслуги, подключённые к кабинету',
  municipal: 'код муниципалитета для входа: его снова запишут в МФЦ',
  closing: 'решение закрыть кабинет',
} as const satisfies Record<string, string>;

export type RemovedWay = keyof typeof removedWays;

/** The codes in an address, and nothing else. */
export const removedIn = (text: string): RemovedWay[] =>
  (Object.keys(removedWays) as RemovedWay[]).filter(way => text.split('.').includes(way));
