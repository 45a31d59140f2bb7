import { describe, expect, inject, test } from 'vitest';
import { startDraft } from '../apply.ts';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { change } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { accountOf, newPerson, registerCitizen, signIn } from '../world.ts';

const portal = inject('served');
const stranger = () => new Visitor(portal.url);

describe('a cabinet that only may be theirs', () => {
  test('is asked about, entered with its password and code, and joined with its drafts', async () => {
    const { person, visitor: before } = await registerCitizen(portal);
    const draft = await startDraft(before, 'hunting-ticket');
    const { oid } = await newTwin(portal, { mobile: person.phone });
    const visitor = stranger();
    await throughEsia(visitor, oid, `/sign-in/esia?next=${draft}/applicant`);
    expect([visitor.page.path, visitor.page.status]).toEqual(['/sign-in/joining', 200]);
    await expectValidPage(visitor.page);
    expect(visitor.page.text).not.toContain(person.phone.slice(2, 8));
    await visitor.click('Да, войти в этот кабинет');
    await typeCode(portal, visitor, person.phone, () => visitor.submit({ login: person.phone, password: person.password }));
    expect(visitor.page.path).toBe('/cabinet/joining');
    await expectValidPage(visitor.page);
    expect(visitor.page.text).toContain('Северова');
    expect(visitor.page.text).toContain(person.family);
    await visitor.submit({}, { button: 'Подключить' });
    expect(visitor.page.path).toBe(`${draft}/applicant`);
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Новый способ входа'));
    const again = stranger();
    await throughEsia(again, oid);
    expect(accountOf(portal, again)).toBe(accountOf(portal, before));
  });

  test('is refused: a new one is made, the telephone stays where it was', async () => {
    const { person, visitor: before } = await registerCitizen(portal);
    const { oid } = await newTwin(portal, { mobile: person.phone });
    const visitor = stranger();
    await throughEsia(visitor, oid);
    await visitor.submit({}, { button: 'Нет, завести новый' });
    expect(visitor.page.url.pathname).toBe('/cabinet');
    expect(accountOf(portal, visitor)).not.toBe(accountOf(portal, before));
    expect(accountOf(portal, await signIn(portal, person))).toBe(accountOf(portal, before));
  });

  test('is not joined by somebody who entered another one', async () => {
    const { person } = await registerCitizen(portal);
    const other = newPerson();
    await registerCitizen(portal, other);
    const { oid } = await newTwin(portal, { mobile: person.phone });
    const visitor = stranger();
    await throughEsia(visitor, oid);
    await signIn(portal, other, visitor);
    await visitor.get('/cabinet/joining');
    expect(visitor.page.status).toBe(409);
    await expectValidPage(visitor.page);
  });

  test('is nobody else’s: who is signed in is not led into another cabinet', async () => {
    const { oid } = await newTwin(portal);
    await throughEsia(stranger(), oid);
    const { visitor } = await registerCitizen(portal);
    const mine = accountOf(portal, visitor);
    await throughEsia(visitor, oid);
    expect(visitor.page.status).toBe(409);
    await visitor.get('/cabinet');
    expect(accountOf(portal, visitor)).toBe(mine);
  });

  test('an e-mail alone does not even ask', async () => {
    const { person, visitor: before } = await registerCitizen(portal);
    const letter = await waitForMessage(portal, person.email, sent => sent.text.includes('/confirm-email/'));
    await before.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
    await before.submit({}, { button: 'Подтвердить почту' });
    const visitor = stranger();
    await throughEsia(visitor, (await newTwin(portal, { email: person.email })).oid);
    expect(visitor.page.url.pathname).toBe('/cabinet');
    expect(accountOf(portal, visitor)).not.toBe(accountOf(portal, before));
  });
});

describe('a confirmed person', () => {
  test('does not become somebody else through a simplified record, however it is joined', async () => {
    const visitor = stranger();
    await throughEsia(visitor, (await newTwin(portal, { lastName: 'Настоящая', firstName: 'Ольга' })).oid);
    await visitor.get('/cabinet/security/password');
    await visitor.submit({ password: 'Moya-reka-99 xyz' });
    const mine = accountOf(portal, visitor);
    await change(portal, `DELETE FROM esia_links WHERE account_id = '${mine}'`);
    await change(portal, `DELETE FROM identifiers WHERE account_id = '${mine}' AND kind = 'esia'`);
    const fake = { lastName: 'Жертвина', firstName: 'Виктория', trusted: false };
    await throughEsia(visitor, (await newTwin(portal, fake)).oid);
    expect([visitor.page.status, visitor.page.h1]).toEqual([409, 'Этот кабинет принадлежит другому человеку']);
    await change(portal, `DELETE FROM identifiers WHERE account_id = '${mine}' AND kind = 'snils'`);
    await throughEsia(visitor, (await newTwin(portal, fake)).oid);
    expect(visitor.page.text).not.toContain('Жертвина');
    await visitor.submit({}, { button: 'Подключить' });
    await visitor.get('/cabinet/security/esia');
    expect(visitor.page.text).toMatch(/Запись на Госуслугах\s+упрощённая/);
    expect(visitor.page.text).not.toContain('На Госуслугах указано иначе');
    const [, csrf] = /name="csrf" value="([^"]+)"/.exec(visitor.page.html)!;
    await visitor.post('/cabinet/security/esia/values', `csrf=${encodeURIComponent(csrf!)}`);
    await visitor.get('/cabinet/profile');
    expect(visitor.page.text).toContain('Настоящая');
    expect(visitor.page.text).not.toContain('Жертвина');
  });

  test('is not renamed by a record of the same СНИЛС with another given name and day of birth', async () => {
    const visitor = stranger();
    const { snils } = await newTwin(portal, { lastName: 'Настоящая', firstName: 'Ольга' }).then(async twin => {
      await throughEsia(visitor, twin.oid);
      return twin;
    });
    const other = await newTwin(portal, { firstName: 'Виктория', birthDate: '07.08.1990', snils });
    const guest = stranger();
    await throughEsia(guest, other.oid);
    expect([guest.page.status, guest.page.h1]).toEqual([409, 'Имя и дата рождения не совпали']);
    await expectValidPage(guest.page);
    await visitor.get('/cabinet/profile');
    expect(visitor.page.text).toContain('Настоящая');
    expect(visitor.page.text).not.toContain('Виктория');
  });

  test('hears of another surname that Госуслуги tell of them', async () => {
    const { person, visitor } = await registerCitizen(portal);
    const { snils, oid } = await newTwin(portal);
    await throughEsia(visitor, oid);
    await visitor.submit({}, { button: 'Подключить' });
    await throughEsia(stranger(), (await newTwin(portal, { lastName: 'Замужняя', snils })).oid);
    await visitor.get('/cabinet/profile');
    expect(visitor.page.text).toContain('Замужняя');
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Имя изменено'));
  });
});
