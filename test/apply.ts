import type { Visitor } from './harness/client.ts';
import type { Fields, Upload } from './harness/form.ts';
import { photograph } from './harness/scans.ts';

/** What to answer on each page of a form, by the page's address; `uploads` go one by one to the page of their slot. */
export type FormAnswers = { pages: Record<string, Fields>; uploads?: Record<string, { slot: string; file: Upload }[]> };

/** The hunting ticket, answered as most people would. */
export const ticketAnswers = async (): Promise<FormAnswers> => ({
  pages: {
    applicant: {
      'birth-date.day': '12',
      'birth-date.month': '4',
      'birth-date.year': '1988',
      snils: '112-233-445 95',
      email: 'anna@pochta.example',
    },
    passport: {
      'passport.series': '9901',
      'passport.number': '123456',
      'passport.issued.day': '20',
      'passport.issued.month': '5',
      'passport.issued.year': '2008',
      'passport.by': 'ОВД Светлоозёрска',
      'passport.code': '990-001',
    },
    ticket: { reason: 'first' },
    conditions: { minimum: true, 'no-conviction': true },
    delivery: { delivery: 'cabinet' },
  },
  uploads: { photo: [{ slot: 'photo', file: await photograph() }] },
});

/** The address of the form's page a visitor stands on: `applicant`, `children/1`. */
export const pageOf = (visitor: Visitor) => /^\/cabinet\/drafts\/[^/]+\/(.+)$/.exec(visitor.page.url.pathname)?.[1] ?? '';

/** Opens a service's start page and begins a draft; the visitor stands on its first page. Returns the path of the draft. */
export async function startDraft(visitor: Visitor, slug: string): Promise<string> {
  await visitor.get(`/cabinet/drafts/new?service=${slug}`);
  await visitor.submit({}, { button: 'Начать' });
  return visitor.page.url.pathname.replace(/\/[^/]+$/, '');
}

/** Answers the page where the visitor stands and goes on. Throws when that did not lead on. */
export async function fillPage(visitor: Visitor, answers: FormAnswers): Promise<void> {
  const page = pageOf(visitor);
  for (const { slot, file } of answers.uploads?.[page] ?? [])
    await visitor.submit({ [`file.${slot}`]: file }, { button: 'Загрузить' });
  // The only file of a page leads on by itself.
  if (pageOf(visitor) === page) await visitor.submit(answers.pages[page] ?? {}, { button: 'Далее' });
  if (visitor.page.status !== 200 || pageOf(visitor) === page)
    throw new Error(
      `${visitor.page.path}: ${visitor.page.status} ${visitor.page.errors.join('; ') || visitor.page.text.slice(0, 600)}`,
    );
}

/** Answers page after page from where the visitor stands until the page `until`. */
export async function fillDraft(visitor: Visitor, answers: FormAnswers, until = 'check'): Promise<void> {
  while (pageOf(visitor) !== until) await fillPage(visitor, answers);
}

/** Sends the checked draft and returns the number on its receipt. */
export async function sendDraft(visitor: Visitor): Promise<string> {
  await visitor.submit({}, { button: 'Отправить' });
  const number = /^\/cabinet\/applications\/([^/]+)\/receipt$/.exec(visitor.page.url.pathname)?.[1];
  if (!number) throw new Error(`${visitor.page.path}: ${visitor.page.status} ${visitor.page.text.slice(0, 600)}`);
  return number;
}

/** From the service to the receipt, by default of a hunting ticket. Returns the number. */
export async function apply(visitor: Visitor, slug = 'hunting-ticket', answers?: FormAnswers): Promise<string> {
  await startDraft(visitor, slug);
  await fillDraft(visitor, answers ?? (await ticketAnswers()));
  return sendDraft(visitor);
}
