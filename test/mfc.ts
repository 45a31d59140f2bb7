import { randomInt } from 'node:crypto';
import { defaultProfile } from '../src/region/default-profile.ts';
import { type FormAnswers, ticketAnswers } from './apply.ts';
import { Visitor } from './harness/client.ts';
import type { Fields } from './harness/form.ts';
import { codeSent, mailCount } from './harness/outbox.ts';
import type { Portal } from './harness/portal.ts';
import { newInn, newSnils } from './numbers.ts';
import { newPerson, type Person } from './world.ts';

export const OFFICE = 'mfc-svetloozersk-1';

/** Somebody with papers in their hands; `birth` is as one types it. */
export type Holder = Person & { snils: string; inn: string; birth: [day: string, month: string, year: string] };

/** A person with papers of their own, whose control digits fit. */
export const newHolder = (wanted: Partial<Holder> = {}): Holder => ({
  ...newPerson(),
  snils: newSnils(),
  inn: newInn(),
  birth: ['12', '4', '1988'],
  ...wanted,
});

/** The same without papers, as one registers at home. */
export const personOf = ({ family, given, patronymic, phone, email, password }: Holder): Person => ({
  ...{ family, given, patronymic, phone, email, password },
});

const birthOf = (name: string, [day, month, year]: Holder['birth']): Fields => ({
  [`${name}.day`]: day,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
});

/** What the officer copies from a person's papers. */
export const papersOf = ({ family, given, patronymic, snils, inn, birth }: Holder): Fields => ({
  ...{ family, given, patronymic, snils, inn, ...birthOf('birth-date', birth) },
  'passport.series': '9901',
  'passport.number': '123456',
  'passport.issued.day': '20',
  'passport.issued.month': '5',
  'passport.issued.year': '2008',
  'passport.by': 'ОВД Светлоозёрска',
  'passport.code': '990-001',
});

/** A hunting ticket whose paper is fetched from a МФЦ. */
export async function toOffice(office: string): Promise<FormAnswers> {
  const answers = await ticketAnswers();
  return { ...answers, pages: { ...answers.pages, delivery: { delivery: 'mfc-paper', office } } };
}

/** The same as an officer fills it in for a visitor, of whom the portal knows no telephone. */
export async function ticketFor({ phone, snils }: Holder): Promise<FormAnswers> {
  const answers = await toOffice(OFFICE);
  return { ...answers, pages: { ...answers.pages, applicant: { ...answers.pages.applicant, phone, snils } } };
}

const CODE = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/;

/** The officer gives a code by the real pages; '' when the page refuses. The officer stands on the answer. */
export async function giveCode(officer: Visitor, holder: Holder, fields: Fields = {}): Promise<string> {
  await officer.get('/staff/desk/code');
  await officer.submit({ purpose: 'open', ...papersOf(holder), ...fields });
  return CODE.exec(officer.page.text)?.[0] ?? '';
}

/** What a person types at /activate. */
export const activation = ({ birth, phone, password }: Holder, code: string): Fields => ({
  ...{ code, phone, password },
  ...birthOf('birth', birth),
});

/** Uses a code of a МФЦ by the real pages; the visitor stands where it led. */
export async function activate(portal: Portal, holder: Holder, code: string, visitor = new Visitor(portal.url)) {
  await visitor.get('/activate');
  const before = await mailCount(portal, holder.phone);
  await visitor.submit(activation(holder, code));
  if (visitor.page.path === '/activate/code') await visitor.submit({ code: await codeSent(portal, holder.phone, before) });
  return visitor;
}

/** The default region, where one may enter by a municipal code or not. */
export const regionWithCodes = (enabled: boolean) => ({
  ...defaultProfile,
  policies: { ...defaultProfile.policies, municipalLogin: { ...defaultProfile.policies.municipalLogin, enabled } },
});

export const newCode = () => `25-ПР-${randomInt(100_000, 999_999)}`;

/** The officer ties or unties a municipal code by the real page; stands on what came of it. */
export async function tie(officer: Visitor, holder: Holder, fields: Fields) {
  await officer.get('/staff/desk/login');
  return officer.submit({ ...papersOf(holder), ...fields }, { form: '/desk/login' });
}
