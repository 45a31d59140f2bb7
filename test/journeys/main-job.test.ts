import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { leafTo } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');

describe('the main job: a hunting ticket from registration to the document', () => {
  const person = newPerson({ family: 'Ким-Орлова', given: 'Ольга', patronymic: 'Вадимовна' });
  let citizen: Visitor;
  let officer: Visitor;
  let number: string;

  beforeAll(async () => {
    ({ visitor: citizen } = await registerCitizen(portal, person));
    ({ visitor: officer } = await registerOfficer(portal, 'nature'));
  });

  test('a citizen fills, attaches, checks and sends', async () => {
    await startDraft(citizen, 'hunting-ticket');
    await fillDraft(citizen, await ticketAnswers());
    expect(citizen.page.h1).toBe('Проверьте ответы');
    expect(citizen.page.text).toContain('112-233-445 95');
    await citizen.click('Изменить');
    await citizen.submit({}, { button: 'Далее' });
    expect(citizen.page.h1).toBe('Проверьте ответы');
    number = await sendDraft(citizen);
    expect(citizen.page.h1).toBe('Заявление отправлено');
    expect(citizen.page.text).toContain(number);
    const mail = await waitForMessage(portal, person.phone, sent => sent.text.includes(number));
    expect(mail.channel).toBe('sms');
    await citizen.get('/cabinet/applications');
    expect(citizen.page.text).toContain(number);
  });

  test('an officer takes it and asks for another photograph', async () => {
    expect((await leafTo(officer, number)).text).toContain('Ким-Орлова О. В.');
    await officer.click(number);
    await officer.submit({}, { button: 'Взять в работу' });
    await officer.click('Запросить сведения');
    await officer.submit({ ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' }, { button: 'Запросить' });
    expect(officer.page.status).toBe(200);
    expect(officer.page.text).toContain('Ждём документ');
  });

  test('the citizen adds it and answers', async () => {
    await citizen.get('/cabinet');
    await citizen.click('Ответить на запрос');
    expect(citizen.page.text).toContain('Пришлите фото на светлом фоне.');

    await citizen.submit(
      { 'file.photo': await photograph('новое.jpg', 'новое'), words: 'Готово' },
      { button: 'Загрузить файлы' },
    );
    expect(citizen.page.text).toContain('новое.jpg');
    expect(citizen.page.html).toContain('Готово</textarea>');
    const bad = { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') };
    const again = await photograph('новое.jpg', 'новое');
    await citizen.submit({ 'file.photo': again, 'file.other': bad, words: 'Готово' }, { button: 'Отправить ответ' });
    expect(citizen.page.status).toBe(422);
    expect(citizen.page.text).toContain('Этот файл уже приложен');
    expect(citizen.page.html).toContain('Готово</textarea>');
    await citizen.submit({ 'file.other': await photograph('второе.jpg', 'второе') }, { button: 'Отправить ответ' });
    expect(citizen.page.h1).toBe('Охотничий билет');
    expect(citizen.page.text).toContain('На рассмотрении');
  });

  test('the officer approves, the citizen downloads the document, anyone verifies it', async () => {
    await officer.get(`/staff/cases/${number}`);
    for (const sent of ['новое.jpg', 'второе.jpg', 'Готово']) expect(officer.page.text).toContain(sent);
    await officer.submit({}, { button: 'Документы в порядке' });
    await officer.click('Одобрить');
    await officer.submit({ words: 'Билет бессрочный.' }, { button: 'Одобрить' });
    expect(officer.page.status).toBe(200);
    await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /готов/i.test(sent.text));
    await citizen.get('/cabinet');
    await citizen.click('Открыть заявление');
    await citizen.click('Открыть документ');
    expect(citizen.page.text).toContain('Ким-Орлова Ольга Вадимовна');
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0] ?? '';
    const file = await citizen.get(citizen.page.link('Скачать'));
    expect(file.reply.headers['content-type']).toBe('application/pdf');
    expect(file.reply.body.subarray(0, 5).toString()).toBe('%PDF-');
    await citizen.get(`/verify/${code}`);
    expect(citizen.page.text).toContain('Ким-Орлова О. В.');
    await tick(portal);
    await citizen.get(`/cabinet/applications/${number}`);
    expect(citizen.page.text).toContain('Вы получили документ');
  });
});
