import * as z from 'zod/mini';

/** The shape of a profile's JSON. Unknown names are refused: a misspelt one must not be passed over in silence. */
const text = z.string().check(z.trim(), z.minLength(1, 'не заполнено'), z.maxLength(300, 'длиннее 300 знаков'));
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'должно состоять из строчных латинских букв, цифр и дефисов'));
const colour = z.string().check(z.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'должно быть цветом вида #0b5d4e'));
const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'должно быть временем вида 09:00'));
const mail = z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/, 'не похоже на адрес электронной почты'));
const phone = z.string().check(z.regex(/^[+\d][\d ()-]{5,30}$/, 'не похоже на номер телефона'));
const domain = z.string().check(z.regex(/^(?:[a-zа-яё0-9-]+\.)+[a-zа-яё0-9-]{2,}$/, 'должно быть доменом вида mail.example'));
const count = (from: number, to: number) =>
  z.int().check(z.minimum(from, `должно быть не меньше ${from}`), z.maximum(to, `должно быть не больше ${to}`));

/** Signs, `\\d`, sets and counts in braces alone: nothing that could take long to match. */
const codePattern = z
  .string()
  .check(
    z.maxLength(80, 'длиннее 80 знаков'),
    z.regex(/^(?:(?:\\d|\[[А-ЯЁA-Z\d-]+\]|[А-ЯЁA-Z\d-])(?:\{\d\d?\})?)+$/, 'должно быть вида \\d{2}-[А-Я]{2}-\\d{6}'),
  );

const palette = z.strictObject({
  ink: colour,
  soft: colour,
  paper: colour,
  wash: colour,
  line: colour,
  accent: colour,
  accentInk: colour,
  warn: colour,
  warnWash: colour,
  ok: colour,
  wait: colour,
  focus: colour,
});

const policies = z.strictObject({
  password: z.strictObject({ min: count(10, 64), advise: count(10, 64), composition: z.boolean(), remindDays: count(0, 3650) }),
  mailDomains: z.array(domain),
  secondFactor: z.enum(['always', 'staff']),
  codesByEmail: z.boolean(),
  staffPasskey: z.enum(['required', 'offered']),
  lock: z.strictObject({
    threshold: count(1, 20),
    minutes: count(1, 1440),
    repeatMinutes: count(1, 1440),
    ipFailures: count(1, 10_000),
    ipMinutes: count(1, 1440),
    codesPerHour: count(3, 100),
    searchesPerHour: count(20, 10_000),
  }),
  foreignIdleMinutes: count(6, 30),
  consentPage: z.boolean(),
  mfc: z.strictObject({ codeDays: count(1, 365), codeTries: count(1, 20), unclaimedDays: count(1, 365) }),
  ticket: z.strictObject({ days: count(1, 90), linkHours: count(1, 72), perDay: count(1, 1000) }),
  faceComparison: z.boolean(),
  municipalLogin: z.strictObject({ enabled: z.boolean(), pattern: codePattern, example: text }),
  filing: z.strictObject({ requires: z.enum(['any', 'esia', 'qualified']) }),
  signature: z.strictObject({
    algorithms: z.array(z.enum(['rsa', 'ecdsa'])),
    staleListHours: count(0, 168),
    maxListBytes: count(64 * 1024, 48 * 1024 * 1024),
    listSeconds: count(1, 60),
    maxBytes: count(16 * 1024, 1024 * 1024),
    atOnce: count(1, 64),
  }),
  esia: z.strictObject({ simplified: z.enum(['enter', 'refuse']) }),
  upload: z.strictObject({
    maxBytes: count(1024, 100 * 1024 * 1024),
    maxFiles: count(1, 100),
    maxTotalBytes: count(1024, 1024 * 1024 * 1024),
  }),
  draftDays: count(1, 3650),
  draftReminderDays: count(1, 90),
  closingDays: count(1, 365),
  staleMonths: count(0, 240),
  maxDrafts: count(1, 1000),
  // The consent says: not more often than once a month.
  news: z.strictObject({ perMinute: count(1, 300), everyDays: count(30, 366) }),
  working: z.strictObject({ from: time, to: time }),
});

export const profileShape = z.strictObject({
  code: z.string().check(z.regex(/^\d\d$/, 'должно быть двумя цифрами')),
  name: text,
  nameOf: text,
  portalName: text,
  demo: z.boolean(),
  coatOfArms: z.string().check(z.maxLength(8000, 'длиннее 8000 знаков: герб входит в каждую страницу')),
  colours: z.strictObject({ light: palette, dark: palette }),
  timeZone: text,
  municipalities: z.array(z.strictObject({ code, name: text })).check(z.minLength(1, 'нужно хотя бы одно')),
  departments: z.array(
    z.strictObject({
      code,
      duty: code,
      name: text,
      nameOf: text,
      shortName: z.optional(z.string().check(z.trim(), z.minLength(1, 'не заполнено'), z.maxLength(40, 'длиннее 40 знаков'))),
      municipality: z.optional(code),
      address: text,
      hours: text,
      phone,
      email: mail,
      appealTo: text,
    }),
  ),
  mfc: z.array(z.strictObject({ code, name: text, municipality: code, address: text, hours: text, phone })),
  support: z
    .array(z.strictObject({ kind: z.enum(['phone', 'email', 'chat']), label: text, address: text, opens: time, closes: time }))
    .check(z.minLength(1, 'нужен хотя бы один способ связи')),
  calendar: z.record(z.string(), z.strictObject({ holidays: z.array(z.string()), workdays: z.array(z.string()), source: text })),
  policies,
});
