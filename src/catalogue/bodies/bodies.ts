import type { OutsideBody } from '../service.ts';

type Body = Pick<OutsideBody, 'short' | 'name' | 'nameOf' | 'statuses'>;

const statuses = (who: string): OutsideBody['statuses'] => ({
  RECEIVED: `${who}: заявление получено.`,
  CHECKING: `${who}: сведения проверяют.`,
  DONE: `${who}: решение принято.`,
  REFUSED: `${who}: отказ.`,
});

/**
 * Bodies outside the region that decide, by their code at the gateway. The raw codes of statuses are the gateway's of the demo:
 * what each body really answers is agreed with it when it is connected.
 */
export const bodies = {
  fns: {
    short: 'ФНС',
    name: 'Федеральная налоговая служба',
    nameOf: 'Федеральной налоговой службы',
    statuses: statuses('Налоговая служба'),
  },
  sfr: {
    short: 'Социальный фонд',
    name: 'Социальный фонд России',
    nameOf: 'Социального фонда России',
    statuses: statuses('Социальный фонд'),
  },
  mvd: {
    short: 'МВД',
    name: 'Министерство внутренних дел России',
    nameOf: 'Министерства внутренних дел России',
    statuses: statuses('МВД'),
  },
  gibdd: {
    short: 'Госавтоинспекция',
    name: 'Госавтоинспекция МВД России',
    nameOf: 'Госавтоинспекции МВД России',
    statuses: statuses('Госавтоинспекция'),
  },
  rosreestr: {
    short: 'Росреестр',
    name: 'Федеральная служба государственной регистрации, кадастра и картографии (Росреестр)',
    nameOf: 'Росреестра',
    statuses: statuses('Росреестр'),
  },
  rospotrebnadzor: {
    short: 'Роспотребнадзор',
    name: 'Управление Роспотребнадзора по краю',
    nameOf: 'Управления Роспотребнадзора по краю',
    statuses: statuses('Роспотребнадзор'),
  },
  rosaccreditation: {
    short: 'Росаккредитация',
    name: 'Федеральная служба по аккредитации (Росаккредитация)',
    nameOf: 'Росаккредитации',
    statuses: statuses('Росаккредитация'),
  },
  rostransnadzor: {
    short: 'Ространснадзор',
    name: 'Территориальное управление Ространснадзора',
    nameOf: 'территориального управления Ространснадзора',
    statuses: statuses('Ространснадзор'),
  },
  treasury: {
    short: 'Казначейство',
    name: 'Федеральное казначейство',
    nameOf: 'Федерального казначейства',
    statuses: statuses('Казначейство'),
  },
  courts: { short: 'суд', name: 'Суды края', nameOf: 'судов края', statuses: statuses('Суд') },
  insurers: {
    short: 'фонд ОМС',
    name: 'Территориальный фонд обязательного медицинского страхования',
    nameOf: 'Территориального фонда обязательного медицинского страхования',
    statuses: statuses('Фонд ОМС'),
  },
  gas: {
    short: 'газовая служба',
    name: 'Региональный оператор газификации',
    nameOf: 'регионального оператора газификации',
    statuses: statuses('Газовая служба'),
  },
} satisfies Record<string, Body>;

type Terms = Pick<OutsideBody, 'deadline' | 'grounds' | 'otherGround'>;

/** The body that decides on a service: its own term, our grounds for its codes of refusal, and the ground for any other. */
export const decidedAt = (code: keyof typeof bodies, terms: Terms): OutsideBody => ({
  code,
  ...bodies[code],
  request: 'answers',
  ...terms,
});
