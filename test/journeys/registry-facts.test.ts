import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDraft } from '../apply.ts';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { attributeOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { clockTo, ownPortal, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { formOf } from '../race.ts';
import { accountOf, registerCitizen } from '../world.ts';

const FACTS = '/cabinet/profile/registries';
const [MOTHER, MINUTE] = ['1000299605', 60_000];
let own: Awaited<ReturnType<typeof ownPortal>>;
beforeAll(async () => {
  own = await ownPortal();
});
afterAll(() => own.stop());

const registries = (mode: 'works' | 'slow' | 'down') =>
  fetch(`${own.standInsUrl}/registries/mode`, { method: 'POST', body: new URLSearchParams({ mode }), redirect: 'manual' });

/** Somebody of ESIA who lets registries be asked. */
async function willing(oid: string): Promise<Visitor> {
  const visitor = new Visitor(own.url);
  await throughEsia(visitor, oid);
  await visitor.get(FACTS);
  await visitor.submit({}, { button: 'Разрешить спрашивать реестры' });
  return visitor;
}

/** The clock works until the page says so. */
async function says(visitor: Visitor, words: string | RegExp, path = FACTS): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await tick(own))
    if ((await visitor.get(path)).text.match(words)) return;
  throw new Error(`never «${words}»: ${visitor.page.text}`);
}

const standing = (visitor: Visitor, name: string) => attributeOf(visitor.page.all(`[name="${name}"]`), 'value');

test('nothing is asked before the person lets it be asked', async () => {
  const visitor = new Visitor(own.url);
  await throughEsia(visitor, (await newTwin(own)).oid);
  await visitor.get(FACTS);
  expect(visitor.page.text).toContain('На какой срок');
  expect(visitor.page.text).not.toContain('Спросить фонд ОМС');
  await expectValidPage(visitor.page);
  const give = formOf(visitor, '/consents/registries');
  await visitor.send({ ...give, action: `${FACTS}/policy` });
  expect(visitor.page.text).toContain('Сначала дайте согласие ниже.');
  expect(query(own, 'SELECT * FROM registry_requests')).toEqual([]);
});

test('who has not proven themselves asks nothing: with the name, birthday and СНИЛС of somebody else a registry would tell of them', async () => {
  const { visitor: stranger } = await registerCitizen(own);
  await stranger.get('/cabinet/profile/snils');
  const birth = { 'birthDate.day': '12', 'birthDate.month': '4', 'birthDate.year': '1988' };
  await stranger.submit({ snils: '112-233-445 95', ...birth });
  await says(stranger, /112-233-445 95 \(вы ввели .+, проверено/, '/cabinet/profile');
  await stranger.get(FACTS);
  const forged = formOf(stranger, '/consents/registries');
  await stranger.submit({}, { button: 'Разрешить спрашивать реестры' });
  expect(stranger.page.text).toContain('Подтвердить личность');
  expect(stranger.page.text).not.toContain('Спросить фонд ОМС');
  await expectValidPage(stranger.page);
  for (const register of ['policy', 'houseAccount', 'schools']) {
    await stranger.send({ ...forged, action: `${FACTS}/${register}` });
    expect(stranger.page.text).toContain('Пока спросить нельзя');
  }
  expect(query(own, 'SELECT kind FROM registry_requests WHERE kind <> ?', 'snils')).toEqual([]);
});

test('an answer that comes when the person is not proven any more is nobody’s', async () => {
  const visitor = await willing((await newTwin(own)).oid);
  await registries('down');
  await visitor.submit({}, { button: 'Спросить фонд ОМС' });
  await change(
    own,
    `UPDATE persons SET trust_level = 0 WHERE id = (SELECT person_id FROM accounts WHERE id = '${accountOf(own, visitor)}')`,
  );
  await registries('works');
  await clockTo(own, Date.now() + 2 * MINUTE);
  const state = () =>
    query(
      own,
      'SELECT r.state FROM registry_requests r JOIN accounts a USING (person_id) WHERE a.id = ?',
      accountOf(own, visitor),
    );
  for (let n = 0; n < 50 && state()[0]?.state !== 'answered'; n++) await tick(own);
  expect(state()).toEqual([{ state: 'answered' }]);
  for (let n = 0; n < 5; n++) await tick(own);
  await visitor.get('/cabinet/profile');
  expect(visitor.page.text).not.toContain('Городская поликлиника');
  await clockTo(own, Date.now());
});

describe('a mother of two who lets registries be asked', () => {
  let mother: Visitor;
  beforeAll(async () => {
    mother = await willing(MOTHER);
  });

  test('is told her policy, clinic, account and schools, each with its source and day, sealed where it is kept', async () => {
    for (const button of ['Спросить фонд ОМС', 'Спросить реестр образования', 'Спросить систему ЖКХ']) {
      await mother.submit({}, { button });
      expect(mother.page.text).toContain('Спросили. Ответ появится здесь сам');
    }
    await says(mother, /Городская поликлиника № 2 Светлоозёрска \(из реестра/);
    await says(mother, 'Морозов Михаил Андреевич: Школа № 5, Светлоозёрск');
    await says(mother, '7701234567');
    expect(mother.page.text).not.toContain('Чужая');
    await expectValidPage(mother.page);
    await mother.get('/cabinet/profile');
    for (const words of ['6390939799000249 (из реестра', 'Детский сад № 14 «Ромашка»', 'ООО «Тёплый дом»'])
      expect(mother.page.text).toContain(words);
    const raw = JSON.stringify([query(own, 'SELECT * FROM registry_requests'), query(own, 'SELECT * FROM persons')]);
    expect(raw).not.toMatch(/поликлиника|7701234567|6390939799000249/);
  });

  test('finds it in the forms that ask for it, and may correct it', async () => {
    const visit = await startDraft(mother, 'doctor-appointment');
    await mother.get(`${visit}/for-whom`);
    await mother.submit({ who: 'self' }, { button: 'Далее' });
    await mother.get(`${visit}/doctor`);
    expect(standing(mother, 'clinic')).toBe('Городская поликлиника № 2 Светлоозёрска');
    expect(mother.page.text).toContain('Из государственного реестра, получено');
    // A child is attached to a clinic of its own, which the profile does not know.
    await mother.get(`${visit}/for-whom`);
    await mother.submit({ who: 'child' }, { button: 'Подставить: Морозов Михаил' });
    await mother.get(`${visit}/doctor`);
    expect(standing(mother, 'clinic')).toBe('');
    expect(mother.page.text).not.toContain('Из государственного реестра, получено');
    const camp = await startDraft(mother, 'children-camp-voucher');
    await mother.get(`${camp}/children/1`);
    expect([standing(mother, 'name'), standing(mother, 'school')]).toEqual([
      'Морозов Михаил Андреевич',
      'Школа № 5, Светлоозёрск',
    ]);
  });

  test('is not asked about twice within an hour', async () => {
    const before = query(own, 'SELECT id FROM registry_requests').length;
    await mother.get(FACTS);
    await mother.submit({}, { button: 'Спросить фонд ОМС' });
    expect(mother.page.text).toContain('Спросить ещё раз можно через час.');
    expect(query(own, 'SELECT id FROM registry_requests')).toHaveLength(before);
  });

  test('takes the consent back, and what registries told is gone', async () => {
    await mother.get('/cabinet/profile/consents');
    await mother.send(formOf(mother, '/consents/registries'));
    await mother.get('/cabinet/profile');
    expect(mother.page.text).not.toMatch(/Городская поликлиника|7701234567|Школа № 5/);
    await mother.get(FACTS);
    expect(mother.page.text).toContain('Разрешить спрашивать реестры');
  });
});

test.each([
  ['00000060006', 'Фонд ОМС: вашего полиса там нет. В формах это можно написать самим.'],
  ['08765430300', 'Ответ пришёл о другом человеке, мы его не сохранили.'],
  ['00000060007', 'Узнать сейчас не получилось. Спросите ещё раз завтра.'],
])('with the СНИЛС %s: «%s»', async (snils, words) => {
  const visitor = await willing((await newTwin(own, { snils })).oid);
  await visitor.submit({}, { button: 'Спросить фонд ОМС' });
  await says(visitor, words);
  await visitor.get('/cabinet/profile');
  expect(visitor.page.text).not.toContain('Поликлиника');
});

test('a gateway that is silent keeps no page and no form; one that is down is asked later, by itself', async () => {
  const visitor = await willing((await newTwin(own)).oid);
  await registries('slow');
  const begun = performance.now();
  await visitor.submit({}, { button: 'Спросить фонд ОМС' });
  const draft = await startDraft(visitor, 'doctor-appointment');
  await visitor.get(`${draft}/doctor`);
  await visitor.submit({ clinic: 'Поликлиника № 7' }, { button: 'Сохранить и выйти' });
  expect(performance.now() - begun).toBeLessThan(5000);
  await registries('down');
  await clockTo(own, Date.now() + 2 * MINUTE);
  await says(visitor, 'Фонд ОМС пока не отвечает: проверим позже сами');
  await registries('works');
  await clockTo(own, Date.now() + 10 * MINUTE);
  await says(visitor, /Городская поликлиника № 2/);
  // What was written by hand meanwhile stays.
  await visitor.get(`${draft}/doctor`);
  expect(standing(visitor, 'clinic')).toBe('Поликлиника № 7');
});
