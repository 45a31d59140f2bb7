import { beforeAll, expect, inject, test } from 'vitest';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { type Portal, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { joinSignature, withTrainingCentre } from '../signing.ts';
import { accountOf, type Person, registerCitizen } from '../world.ts';

const portal: Portal = inject('served');
let citizen: Visitor;
let person: Person;

beforeAll(async () => {
  ({ visitor: citizen, person } = await registerCitizen(portal));
});

const accountOwner = () => {
  const [row] = query<{ id: string }>(portal, 'SELECT person_id AS id FROM accounts WHERE id = ?', accountOf(portal, citizen));
  return row!.id;
};

const birth = { 'birthDate.day': '12', 'birthDate.month': '4', 'birthDate.year': '1988' };
const paper = {
  'passport.series': '9901',
  'passport.number': '123456',
  'passport.issued.day': '20',
  'passport.issued.month': '5',
  'passport.issued.year': '2008',
  'passport.by': 'ОВД Светлоозёрска',
  'passport.code': '990-001',
};

/** The clock works until the page says so: a registry answers in its own time. */
async function profileSays(words: string | RegExp): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await tick(portal))
    if ((await citizen.get('/cabinet/profile')).text.match(words)) return;
  throw new Error(`never «${words}»: ${citizen.page.text}`);
}

test('no value of the profile is called twice', async () => {
  const { visitor } = await registerCitizen(portal);
  await visitor.get('/cabinet/profile');
  const names = ['h2', 'dt'].flatMap(tag => visitor.page.all(tag).map(textOf));
  expect(names).toContain('СНИЛС');
  expect(names).toEqual([...new Set(names)]);
});

test('a value that a registry confirms stands in the profile when it answers, with its source and the day', async () => {
  await citizen.get('/cabinet/profile/snils');
  await citizen.submit({ snils: '112-233-445 95' });
  expect(citizen.page.errors.join()).toContain('Дата рождения');
  await citizen.submit({ snils: '112-233-445 95', ...birth });
  expect(citizen.page.text).toContain('Приняли. Новое значение появится здесь');
  await profileSays(/112-233-445 95 \(вы ввели .+, проверено .+\)/);
  expect(citizen.page.text).toContain('12 апреля 1988 г.');
});

test('what does not fit changes nothing: the old value stays, the page says what to do, and it can be taken back', async () => {
  await citizen.get('/cabinet/profile/snils');
  await citizen.submit({ snils: '087-654-303 00' });
  await profileSays('СНИЛС 087-654-303 00 не сошёлся с вашим именем и датой рождения');
  expect(citizen.page.text).toMatch(/112-233-445 95 \(вы ввели/);
  const sent = await waitForMessage(portal, person.phone, ({ text }) => text.startsWith('СНИЛС: не сошлось с реестром.'));
  expect(sent.text).not.toMatch(/\b087/);
  await citizen.get('/cabinet');
  expect(citizen.page.text).toMatch(/Не сошлось с реестром:\s+СНИЛС/);
  await citizen.click('Исправить');
  expect(citizen.page.path).toBe('/cabinet/profile');
  await citizen.get('/cabinet/profile/snils');
  expect(citizen.page.html).toContain('value="087-654-303 00"');
  await citizen.submit({}, { button: 'Оставить прежнее' });
  expect(citizen.page.text).not.toContain('087-654-303 00');
  expect((await citizen.get('/cabinet')).text).not.toContain('Не сошлось с реестром');
  await citizen.get('/cabinet/profile');
  expect(citizen.page.text).toMatch(/112-233-445 95 \(вы ввели .+, проверено/);
});

test('the end of a check is told once, in the cabinet and by SMS, without the value', async () => {
  await waitForMessage(portal, person.phone, ({ text }) => text.startsWith('СНИЛС: проверили, всё верно.'));
  const told = () =>
    query(
      portal,
      'SELECT messages.topic FROM messages JOIN registry_requests USING (id) WHERE owner_id = ? ORDER BY topic',
      accountOwner(),
    ).map(({ topic }) => topic);
  expect(told()).toEqual(['value-confirmed', 'value-differs']);
  change(portal, "UPDATE outbox SET state = 'pending', next_at = 0 WHERE topic = 'check.profile'");
  await tick(portal);
  await tick(portal);
  expect(told()).toEqual(['value-confirmed', 'value-differs']);
  await citizen.get('/cabinet/messages');
  await citizen.click('Проверили ваши данные: СНИЛС – не сошлось с реестром');
  await citizen.click('Открыть профиль');
  expect(citizen.page.path).toBe('/cabinet/profile');
});

test('an ИНН is compared with the one ФНС finds by the passport; a number nobody has is refused at once', async () => {
  await citizen.get('/cabinet/profile/passport');
  await citizen.submit(paper);
  await profileSays(/9901 123456, выдан 20 мая 2008 г.+проверено/);
  await citizen.get('/cabinet/profile/inn');
  await citizen.submit({ inn: '585204118212' });
  await profileSays('ИНН 585204118212 не ваш');
  await citizen.get('/cabinet/profile/inn');
  await citizen.submit({ inn: '500100732250' });
  expect(citizen.page.status).toBe(422);
  await citizen.submit({ inn: '500100732259' });
  await profileSays(/500100732259 \(вы ввели .+, проверено/);
  await citizen.get('/cabinet/profile/policy');
  await citizen.submit({ policy: '6390 9397 9900 0249' });
  expect(citizen.page.text).toContain('6390939799000249');
});

test('under another name a confirmed number is asked about anew', async () => {
  await citizen.get('/cabinet/profile/name');
  await citizen.submit({ family: 'Петрова' });
  expect(citizen.page.text).toMatch(/СНИЛС 112-233-445 95 на проверке|112-233-445 95 \(вы ввели .+, проверено/);
  await profileSays(/112-233-445 95 \(вы ввели .+, проверено/);
});

test('two windows: another value goes together, the same one is kept on both sides until chosen', async () => {
  await citizen.get('/cabinet/profile/name');
  const late = citizen.page.forms.find(form => form.action.endsWith('/name'))!;
  await citizen.get('/cabinet/profile/policy');
  await citizen.submit({ policy: '' });
  await citizen.send(late.fill({ given: 'Алла' }));
  expect(citizen.page.status).toBe(200);
  expect(citizen.page.text).toContain('Алла');
  await citizen.send(late.fill({ given: 'Алина' }));
  expect(citizen.page.status).toBe(409);
  expect(citizen.page.text).toContain('Мы ничего не перезаписали');
  expect(citizen.page.text).toMatch(/Имя сейчас.*Алла.*как ввели вы.*Алина/s);
  await citizen.submit({}, { button: 'Сохранить то, что ввели вы' });
  expect(citizen.page.text).toContain('Алина');
});

test('the journal names every change: what it was, what it became, who, on what device', async () => {
  await citizen.get('/cabinet/profile/journal');
  const { text } = citizen.page;
  expect(text).toContain('Имя: было «Алла», стало «Алина».');
  expect(text).toContain('Имя: было «Анна», стало «Алла».');
  expect(text).toContain('Фамилия: было «Иванова», стало «Петрова».');
  expect(text).toContain('СНИЛС: было «не указано», стало «112-233-445 95».');
  expect(text).toContain('Полис ОМС: было «6390939799000249», стало «не указано».');
  expect(text).toMatch(/Вы, источник: вы ввели, .+, адрес 10\.\d+\.\d+\.…/);
});

test('a late answer of a registry changes nothing that a signature has confirmed meanwhile', async () => {
  await withTrainingCentre(portal);
  const { visitor } = await registerCitizen(portal);
  const account = accountOf(portal, visitor);
  const mine = `SELECT id FROM registry_requests WHERE person_id = (SELECT person_id FROM accounts WHERE id = '${account}')`;
  const until = async (sql: string) => {
    while (query(portal, sql).length === 0) await tick(portal);
  };
  // The answer is there, and the portal has not heard of it.
  await change(
    portal,
    `CREATE TRIGGER unheard BEFORE INSERT ON outbox WHEN NEW.topic = 'check.profile' AND NEW.payload LIKE '%' || (${mine}) || '%'
     BEGIN SELECT RAISE(IGNORE); END`,
  );
  await visitor.get('/cabinet/profile/snils');
  await visitor.submit({ snils: '112-233-445 95', ...birth });
  await until(`${mine} AND state = 'answered'`);
  await joinSignature(portal, visitor);
  const [check] = query<{ id: string }>(portal, mine);
  await change(
    portal,
    'DROP TRIGGER unheard',
    `INSERT INTO outbox VALUES ('late-${check!.id}', 'check.profile', '{"check":"${check!.id}"}', 'pending', 1, 1, 0)`,
  );
  await until(`SELECT id FROM outbox WHERE id = 'late-${check!.id}' AND state = 'done'`);
  await visitor.get('/cabinet/profile');
  expect(visitor.page.text).toContain('Ильина');
  expect(visitor.page.text).not.toMatch(/112-233-445 95 \(/);
});
