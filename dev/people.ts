/** The people of the demo region: none of them exists. `npm start` prints their passwords, journeys may sign in as them. */
export type DemoCitizen = {
  family: string;
  given: string;
  patronymic: string;
  phone: string;
  email: string;
  password: string;
  about: string;
};

export type DemoOfficer = {
  family: string;
  given: string;
  patronymic: string;
  phone: string;
  email: string;
  password: string;
  /** The `duty` of the department; for a municipal one, of the first municipality; `mfc` for the region's first centre, `support` for the support of the portal. */
  duty: string;
  role: 'officer' | 'head' | 'mfc' | 'support';
  about: string;
};

export const demoCitizens: DemoCitizen[] = [
  {
    family: 'Иванова',
    given: 'Анна',
    patronymic: 'Петровна',
    phone: '+79000000101',
    email: 'anna.ivanova@pochta.example',
    password: 'Tihaya-reka-88',
    about: 'гражданка',
  },
  {
    family: 'Римский-Корсаков',
    given: 'Иван',
    patronymic: 'Ильич',
    phone: '+79000000102',
    email: 'ivan.rimsky@pochta.example',
    password: 'Staryj-most-75',
    about: 'гражданин, охотник',
  },
  {
    family: 'Кузнецов',
    given: 'Пётр',
    patronymic: 'Алексеевич',
    phone: '+79000000103',
    email: 'petr.kuznetsov@lavka.example',
    password: 'Lavka-u-ozera-81',
    about: 'руководитель ООО «Лавка у озера»',
  },
];

export const demoOfficers: DemoOfficer[] = [
  {
    family: 'Соколова',
    given: 'Мария',
    patronymic: 'Игоревна',
    phone: '+79000000201',
    email: 'sokolova@nature.example',
    password: 'Zelenyj-list-201',
    duty: 'nature',
    role: 'officer',
    about: 'охотничьи билеты',
  },
  {
    family: 'Орлов',
    given: 'Сергей',
    patronymic: 'Павлович',
    phone: '+79000000202',
    email: 'orlov@social.example',
    password: 'Dobryj-den-202',
    duty: 'social',
    role: 'officer',
    about: 'пособия',
  },
  {
    family: 'Белова',
    given: 'Ольга',
    patronymic: 'Викторовна',
    phone: '+79000000203',
    email: 'belova@trade.example',
    password: 'Chestnye-vesy-203',
    duty: 'trade',
    role: 'officer',
    about: 'лицензии',
  },
  {
    family: 'Громов',
    given: 'Андрей',
    patronymic: 'Николаевич',
    phone: '+79000000204',
    email: 'gromov@land.example',
    password: 'Rovnoe-pole-204',
    duty: 'land',
    role: 'officer',
    about: 'земельные участки',
  },
  {
    family: 'Зайцева',
    given: 'Елена',
    patronymic: 'Дмитриевна',
    phone: '+79000000205',
    email: 'zaytseva@mfc.example',
    password: 'Pervoe-okno-205',
    duty: 'mfc',
    role: 'mfc',
    about: 'МФЦ «Центральный»',
  },
  {
    family: 'Ветрова',
    given: 'Нина',
    patronymic: 'Сергеевна',
    phone: '+79000000206',
    email: 'vetrova@support.example',
    password: 'Yasnyj-otvet-206',
    duty: 'support',
    role: 'support',
    about: 'поддержка, проверка личности',
  },
  {
    family: 'Ли',
    given: 'Виктор',
    patronymic: 'Олегович',
    phone: '+79000000207',
    email: 'li@support.example',
    password: 'Dobroe-slovo-207',
    duty: 'support',
    role: 'support',
    about: 'поддержка, второй сотрудник',
  },
];
