import type { Department, RegionProfile } from './profile.ts';

// Nothing here exists: OKTMO codes begin with 00, telephone numbers with 000, addresses of mail end in .example.
const seats = [
  { code: '00701000', name: 'Городской округ Светлоозёрск', of: 'городского округа Светлоозёрск', town: 'г. Светлоозёрск' },
  { code: '00702000', name: 'Городской округ Каменный Мыс', of: 'городского округа Каменный Мыс', town: 'г. Каменный Мыс' },
  {
    code: '00501000',
    name: 'Чистореченский муниципальный округ',
    of: 'Чистореченского муниципального округа',
    town: 'с. Чистая Речка',
  },
  { code: '00502000', name: 'Борозёрский муниципальный округ', of: 'Борозёрского муниципального округа', town: 'пгт Борозёрье' },
  {
    code: '00503000',
    name: 'Верхнесосенский муниципальный округ',
    of: 'Верхнесосенского муниципального округа',
    town: 'с. Верхние Сосны',
  },
  {
    code: '00504000',
    name: 'Дальнеплёсский муниципальный округ',
    of: 'Дальнеплёсского муниципального округа',
    town: 'с. Дальний Плёс',
  },
];

const hours = 'пн–чт с 9:00 до 18:00, пт с 9:00 до 16:45';

const landCommittee = ({ code, of, town }: (typeof seats)[number], i: number): Department => ({
  code: `land-${code}`,
  duty: 'land',
  name: `Комитет по земле и имуществу ${of}`,
  nameOf: `Комитета по земле и имуществу ${of}`,
  shortName: `Комитет по земле: ${town}`,
  municipality: code,
  address: `${town}, ул. Ратушная, д. ${i + 1}`,
  hours,
  phone: `8 (399) 000-02-0${i + 1}`,
  email: `land-${code}@priozerny.example`,
  appealTo: `Глава ${of}`,
});

/** The region of the repository: a plainly fictional край. Replaced without a deploy by `bin/portal region set`. */
export const defaultProfile: RegionProfile = {
  code: '99',
  name: 'Приозёрный край',
  nameOf: 'Приозёрного края',
  portalName: 'Услуги Приозёрного края',
  demo: true,
  coatOfArms:
    '<path d="M2 2h26v16c0 8-6 12-13 14C8 30 2 26 2 18z" fill="var(--accent)"/>' +
    '<path d="M15 5l5 7h-3l4 6H9l4-6h-3z" fill="var(--accent-ink)"/>' +
    '<path d="M6 22c2-2 4-2 6 0s4 2 6 0 4-2 6 0v2c-2-2-4-2-6 0s-4 2-6 0-4-2-6 0z" fill="var(--accent-ink)"/>',
  colours: {
    light: {
      ink: '#16202b',
      soft: '#4a5866',
      paper: '#ffffff',
      wash: '#f3f5f2',
      line: '#c9d0d4',
      accent: '#0b5d4e',
      accentInk: '#ffffff',
      warn: '#8a1c1c',
      warnWash: '#fdf1ef',
      ok: '#1d5e2a',
      wait: '#6b4a00',
      focus: '#ffb000',
    },
    dark: {
      ink: '#eef1f0',
      soft: '#b9c4c6',
      paper: '#12181c',
      wash: '#1b2328',
      line: '#3d4a50',
      accent: '#5fc7ae',
      accentInk: '#08231d',
      warn: '#ff9c8f',
      warnWash: '#2b1715',
      ok: '#8fd69b',
      wait: '#e8c06a',
      focus: '#ffb000',
    },
  },
  timeZone: 'Asia/Krasnoyarsk',
  municipalities: seats.map(({ code, name }) => ({ code, name })),
  departments: [
    {
      code: 'nature',
      duty: 'nature',
      name: 'Министерство природных ресурсов Приозёрного края',
      nameOf: 'Министерства природных ресурсов Приозёрного края',
      shortName: 'Минприроды края',
      address: 'г. Светлоозёрск, Набережная ул., д. 4',
      hours,
      phone: '8 (399) 000-01-10',
      email: 'nature@priozerny.example',
      appealTo: 'Первый заместитель Председателя Правительства Приозёрного края',
    },
    {
      code: 'social',
      duty: 'social',
      name: 'Министерство социальной защиты Приозёрного края',
      nameOf: 'Министерства социальной защиты Приозёрного края',
      shortName: 'Минсоцзащиты края',
      address: 'г. Светлоозёрск, Садовая ул., д. 17',
      hours,
      phone: '8 (399) 000-01-20',
      email: 'social@priozerny.example',
      appealTo: 'Заместитель Председателя Правительства Приозёрного края по социальным вопросам',
    },
    {
      code: 'trade',
      duty: 'trade',
      name: 'Министерство торговли Приозёрного края',
      nameOf: 'Министерства торговли Приозёрного края',
      shortName: 'Минторг края',
      address: 'г. Светлоозёрск, Ярмарочная пл., д. 2',
      hours,
      phone: '8 (399) 000-01-30',
      email: 'trade@priozerny.example',
      appealTo: 'Первый заместитель Председателя Правительства Приозёрного края',
    },
    ...seats.map(landCommittee),
  ],
  mfc: [
    {
      code: 'mfc-svetloozersk-1',
      name: 'МФЦ «Центральный»',
      municipality: '00701000',
      address: 'г. Светлоозёрск, Набережная ул., д. 12',
      hours: 'пн–сб с 8:00 до 20:00',
      phone: '8 (399) 000-03-01',
    },
    {
      code: 'mfc-svetloozersk-2',
      name: 'МФЦ «Заречный»',
      municipality: '00701000',
      address: 'г. Светлоозёрск, Заречная ул., д. 30',
      hours: 'пн–пт с 9:00 до 19:00, сб с 9:00 до 15:00',
      phone: '8 (399) 000-03-02',
    },
    {
      code: 'mfc-kamenny-mys',
      name: 'МФЦ города Каменный Мыс',
      municipality: '00702000',
      address: 'г. Каменный Мыс, Маячная ул., д. 8',
      hours: 'пн–пт с 9:00 до 18:00',
      phone: '8 (399) 000-03-03',
    },
    {
      code: 'mfc-chistaya-rechka',
      name: 'МФЦ Чистореченского округа',
      municipality: '00501000',
      address: 'с. Чистая Речка, Школьная ул., д. 5',
      hours: 'вт–сб с 9:00 до 17:00',
      phone: '8 (399) 000-03-04',
    },
  ],
  support: [
    { kind: 'phone', label: 'Телефон поддержки', address: '8 800 000-00-99', opens: '08:00', closes: '20:00' },
    { kind: 'email', label: 'Почта поддержки', address: 'help@priozerny.example', opens: '00:00', closes: '24:00' },
  ],
  calendar: {
    '2026': {
      holidays: [
        '2026-01-01',
        '2026-01-02',
        '2026-01-05',
        '2026-01-06',
        '2026-01-07',
        '2026-01-08',
        '2026-01-09',
        '2026-02-23',
        '2026-03-09',
        '2026-05-01',
        '2026-05-11',
        '2026-06-12',
        '2026-11-04',
        '2026-12-31',
      ],
      workdays: [],
      // Read in the Government's press release of 24.09.2025; the act's number is [K].
      source:
        'Статья 112 Трудового кодекса; постановление Правительства РФ от 24.09.2025 № 1466: с 3 января на 9 января, с 4 января на 31 декабря',
    },
    '2027': {
      holidays: [
        '2027-01-01',
        '2027-01-04',
        '2027-01-05',
        '2027-01-06',
        '2027-01-07',
        '2027-01-08',
        '2027-02-23',
        '2027-03-08',
        '2027-05-03',
        '2027-05-10',
        '2027-06-14',
        '2027-11-04',
      ],
      workdays: [],
      // The Government's act of 2027 was not read: where 2 and 3 January move, and which Saturdays work, must be added from it.
      source:
        'Проект: статья 112 Трудового кодекса; куда перенесены 2 и 3 января, будет известно из постановления Правительства РФ',
    },
  },
  policies: {
    password: { min: 10, advise: 12, composition: true, remindDays: 180 },
    mailDomains: [],
    secondFactor: 'always',
    lock: { threshold: 3, minutes: 15, repeatMinutes: 30, ipFailures: 30, ipMinutes: 15, codesPerHour: 10 },
    consentPage: false,
    filing: { requires: 'any' },
    upload: { maxBytes: 5 * 1024 * 1024, maxFiles: 10, maxTotalBytes: 25 * 1024 * 1024 },
    draftDays: 100,
    working: { from: '09:00', to: '18:00' },
  },
};
