import { textContent } from 'domutils';
import { describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, applicant, dated, passport } from '../answers.ts';
import { apply, type FormAnswers, fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { scan } from '../harness/scans.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');

describe('names of people as they are', () => {
  test.each(['Римская-Корсакова', "О'Нил", 'О’Коннор', 'Ё', 'Нгуен Тхи Ань', '👩‍🌾 Ягодка', 'ибн Сина', 'عائشة'])(
    '%s',
    async family => {
      const { visitor: officer } = await registerOfficer(portal, 'nature');
      const { visitor } = await registerCitizen(portal, newPerson({ family }));
      expect((await visitor.get('/cabinet/profile')).text).toContain(family);
      const number = await apply(visitor);
      expect((await visitor.get(`/cabinet/applications/${number}`)).text).toContain(family);
      await expectValidPage(visitor.page);
      expect((await officer.get(`/staff/cases/${number}`)).text).toContain(family);
      await expectValidPage(officer.page);
    },
  );
});

describe('SQL and HTML in every field', () => {
  const nasty = `"><script>alert(1)</script><b>';DROP TABLE drafts;--&amp;{{7*7}}`;

  test('are text on every page, in the message and in the mail', async () => {
    const person = newPerson({ family: `Ив${nasty}`.slice(0, 60), given: '<i>Анна</i>', patronymic: "'; SELECT 1 --" });
    const { visitor } = await registerCitizen(portal, person);
    const { visitor: officer } = await registerOfficer(portal, 'social');
    const answers: FormAnswers = allowanceAnswers();
    answers.pages.applicant = { ...applicant, email: 'nasty@pochta.example' };
    answers.pages.passport = { ...passport, 'passport.by': nasty };
    answers.pages['children/1'] = {
      name: nasty,
      ...dated('birth-date', 1, 2, 2019),
      snils: '00000000606',
      'lives-with-me': 'yes',
    };
    const mine = await startDraft(visitor, 'child-allowance');
    const parts = ['region', 'place', 'street', 'house', 'flat'].map(part => [`address.${part}`, nasty]);
    answers.pages.home = { 'address.postcode': '660000', ...Object.fromEntries(parts) };
    await fillDraft(visitor, answers, 'papers');
    const certificate = await scan(`${nasty}.pdf`.replaceAll('/', ''));
    await visitor.submit({ 'file.income-certificate': certificate }, { button: 'Загрузить' });
    const seen: string[] = [];
    const look = async (who: Visitor, path: string) => {
      await who.get(path);
      expect(who.page.status, path).toBe(200);
      await expectValidPage(who.page);
      expect(who.page.html, path).not.toMatch(/<script>|<b>'|<i>Анна/);
      expect(
        who.page
          .all('script')
          .filter(script => textContent(script) !== '' || !/^\/assets\/[\w.]+$/.test(attribute(script, 'src') ?? '')),
        path,
      ).toEqual([]);
      seen.push(who.page.text);
    };
    for (const page of ['applicant', 'passport', 'home', 'children/1', 'children', 'papers'])
      await look(visitor, `${mine}/${page}`);
    await visitor.get(`${mine}/papers`);
    await fillDraft(visitor, answers);
    await expectValidPage(visitor.page);
    expect(visitor.page.text).toContain(nasty);
    const number = await sendDraft(visitor);
    await officer.get(`/staff/cases/${number}`);
    await officer.submit({}, { button: 'Взять в работу' });
    await officer.click('Запросить сведения');
    await officer.submit({ ground: 'income-elsewhere', words: nasty }, { button: 'Запросить' });
    await look(visitor, '/cabinet');
    await look(visitor, '/cabinet/profile');
    await look(visitor, `/cabinet/applications/${number}`);
    expect(seen.at(-1)).toContain(nasty);
    await look(visitor, `/cabinet/applications/${number}/answer`);
    await visitor.submit({ words: nasty }, { button: 'Отправить ответ' });
    await look(visitor, '/cabinet/messages');
    await visitor.get(visitor.page.link('нужно') ?? '');
    await look(visitor, visitor.page.path);
    await look(officer, '/staff/queue');
    await look(officer, `/staff/cases/${number}`);
    expect(seen.at(-1)).toContain(nasty);
    await officer.submit({}, { button: 'Документы в порядке' });
    await officer.click('Одобрить');
    await officer.submit({ words: nasty }, { button: 'Одобрить' });
    await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /готов/i.test(sent.text));
    await look(visitor, '/cabinet/documents');
    await visitor.click('Решение');
    await look(visitor, visitor.page.path);
    expect(seen.at(-1)).toContain(nasty);
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(visitor.page.text)?.[0] ?? '';
    const file = await visitor.get(visitor.page.link('Скачать'));
    expect(await pdfText(file.reply.body)).toContain(nasty.replace(/\s/g, ''));
    await look(new Visitor(portal.url), `/verify/${code}`);
    for (const mail of [...(await sentTo(portal, person.phone)), ...(await sentTo(portal, person.email))])
      expect(mail.subject + mail.text).not.toMatch(/<script>|Анна|DROP/);
  });
});

test('signs that turn the direction of letters stay in no answer, name or name of a file: one signs what one sees', async () => {
  const turning = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c';
  const { visitor } = await registerCitizen(portal, newPerson({ family: `Ив${turning}анова` }));
  const answers = await ticketAnswers();
  answers.pages.passport = { ...answers.pages.passport, 'passport.by': `ОВД ${turning}Светлоозёрска عائشة` };
  for (const { file } of answers.uploads?.photo ?? []) file.name = `лицо${turning}gpj.jpg`;
  const draft = await startDraft(visitor, 'hunting-ticket');
  await fillDraft(visitor, answers);
  const shown = visitor.page.html;
  await visitor.get(`${draft}/signature/zayavlenie.txt`);
  const signed = visitor.page.reply.body.toString();
  for (const text of [shown, signed]) {
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    // What is written from the right by itself stays.
    for (const kept of ['Иванова', 'ОВД Светлоозёрска عائشة', 'лицоgpj.jpg']) expect(text).toContain(kept);
  }
  const number = await apply(visitor, 'hunting-ticket', answers);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  expect((await officer.get(`/staff/cases/${number}`)).html).not.toMatch(/\p{Bidi_Control}/u);
});

/** The words of a PDF without their spaces: lines break where they like. */
async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  let text = '';
  for (let i = 1; i <= document.numPages; i++)
    for (const item of (await (await document.getPage(i)).getTextContent()).items) if ('str' in item) text += item.str;
  return text.replace(/\s/g, '');
}
