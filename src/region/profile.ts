/** The region's profile: everything that names the region, replaceable without a deploy. Validated by `validate.ts` before it enters the table. */
export type RegionProfile = {
  /** Two digits that begin every application number. */
  code: string;
  /** «Приозёрный край», «Приозёрного края». */
  name: string;
  nameOf: string;
  /** «Услуги Приозёрного края». */
  portalName: string;
  /** Shows the banner «Учебный портал» and allows `filing.requires = any`. */
  demo: boolean;
  /** The coat of arms: the inside of an `<svg viewBox="0 0 30 34">`, painted with var(--accent) and var(--accent-ink). */
  coatOfArms: string;
  colours: { light: Palette; dark: Palette };
  timeZone: string;
  municipalities: Municipality[];
  departments: Department[];
  mfc: Office[];
  support: SupportChannel[];
  /** Years of the production calendar (ТК РФ ст. 112; transfers by the Government's yearly act). */
  calendar: Record<string, CalendarYear>;
  policies: Policies;
};

export type Palette = {
  ink: string;
  soft: string;
  paper: string;
  wash: string;
  line: string;
  accent: string;
  accentInk: string;
  warn: string;
  warnWash: string;
  ok: string;
  wait: string;
  focus: string;
};

export type Municipality = { code: string; name: string };

/** `duty` ties a service's `department` to the office that does it; municipal ones serve one municipality. */
export type Department = {
  code: string;
  duty: string;
  name: string;
  /** «Министерства природных ресурсов Приозёрного края». */
  nameOf: string;
  /** For lists to choose from, at most 40 letters: «Минприроды края». Lynx tears the page on longer ones. */
  shortName?: string;
  municipality?: string;
  address: string;
  hours: string;
  phone: string;
  email: string;
  /** Who signs and hears complaints: «Первый заместитель Председателя Правительства края». */
  appealTo: string;
};

export type Office = { code: string; name: string; municipality: string; address: string; hours: string; phone: string };

export type SupportChannel = { kind: 'phone' | 'email' | 'chat'; label: string; address: string; opens: string; closes: string };

/** ISO dates. `holidays`: days off on weekdays, transferred ones included; `workdays`: weekends made working. */
export type CalendarYear = { holidays: string[]; workdays: string[]; source: string };

export type Policies = {
  password: { min: number; advise: number; composition: boolean; remindDays: number };
  /** Mail domains one may register with (149-ФЗ ст. 8); empty means any. */
  mailDomains: string[];
  /** `staff`: of citizens only who has chosen an application for it. */
  secondFactor: 'always' | 'staff';
  /** Codes by e-mail are the weakest: citizens may have them or not, staff never. */
  codesByEmail: boolean;
  /** `required`: who works here does nothing before they have added a key of a device. */
  staffPasskey: 'required' | 'offered';
  /**
   * The `threshold`-th wrong password closes the password path for `minutes`, again within a day for `repeatMinutes`.
   * `ipFailures` over any accounts in `ipMinutes` close the address. `codesPerHour`: codes sent to one person and not used;
   * `searchesPerHour`: addresses looked for by one person, each pause in typing is one.
   */
  lock: {
    threshold: number;
    minutes: number;
    repeatMinutes: number;
    ipFailures: number;
    ipMinutes: number;
    codesPerHour: number;
    searchesPerHour: number;
  };
  /** A session on a foreign computer ends after so many minutes without a page. */
  foreignIdleMinutes: number;
  /** The seeds' separate consent page (S1.22); off by default: 152-ФЗ ст. 6 ч. 1 п. 4 [K] needs none. */
  consentPage: boolean;
  /**
   * A code of a МФЦ waits `codeDays` for its person and bears `codeTries` wrong tries. A paper that nobody has fetched for
   * `unclaimedDays` is told as unclaimed.
   */
  mfc: { codeDays: number; codeTries: number; unclaimedDays: number };
  /** Access given back by hand: a ticket waits `days`, its link works `linkHours`, and one address leaves `perDay` of them. */
  ticket: { days: number; linkHours: number; perDay: number };
  /** A photograph of the face compared with the passport, on a consent of its own: the demo region alone (572-ФЗ). Read it by `comparesFaces`. */
  faceComparison: boolean;
  filing: { requires: 'any' | 'esia' | 'qualified' };
  /** A code that the municipality gives its people, as one more login (S1.10). Off, codes written down before open nothing. */
  municipalLogin: { enabled: boolean; pattern: string; example: string };
  /**
   * Electronic signatures. `algorithms`: what is allowed besides ГОСТ Р 34.10-2012. A revocation list may be `staleListHours` past
   * its time, is at most `maxListBytes` long and comes within `listSeconds`. A signature is at most `maxBytes` long; one isolate
   * checks `atOnce` of them.
   */
  signature: {
    algorithms: ('rsa' | 'ecdsa')[];
    staleListHours: number;
    maxListBytes: number;
    listSeconds: number;
    maxBytes: number;
    atOnce: number;
  };
  /** A simplified record of ESIA, whose papers nobody has seen: it enters without trust, or not at all. */
  esia: { simplified: 'enter' | 'refuse' };
  upload: { maxBytes: number; maxFiles: number; maxTotalBytes: number };
  draftDays: number;
  /** So many days before a draft is removed its owner is told. */
  draftReminderDays: number;
  /** So many days a person may change their mind after deciding to close the cabinet. */
  closingDays: number;
  /** A profile nobody has looked at for so many months is offered to be looked through; 0 for never. */
  staleMonths: number;
  /** Open drafts of one person at once. */
  maxDrafts: number;
  /** Letters of news: at most so many people a minute are told, and nobody again before so many days have passed, as the consent promises. */
  news: { perMinute: number; everyDays: number };
  working: { from: string; to: string };
};
