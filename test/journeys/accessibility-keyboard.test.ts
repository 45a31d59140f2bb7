import { beforeAll, expect, inject, test } from 'vitest';
import { withPage } from '../harness/chromium.ts';
import { focused, looksFocused, pressOn, tabTo, typeInto, walk } from '../harness/keyboard.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { photograph } from '../harness/scans.ts';
import { tenRoutes } from '../ten-routes.ts';
import { newPerson } from '../world.ts';

const portal = inject('served');
let ten: Awaited<ReturnType<typeof tenRoutes>>;

beforeAll(async () => {
  ten = await tenRoutes(portal);
});

test('from the main page to the number, by Tab, Shift+Tab, Enter and Space alone', { timeout: 90_000 }, async () => {
  const person = newPerson({ family: 'Клавишина' });
  await withPage({ address: '10.44.1.2' }, async page => {
    const press = (name: string | RegExp) => pressOn(page, name);
    await page.goto(portal.url);
    await typeInto(page, 'q', 'охотбилет');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await press('Охотничий билет');
    await press('Подать заявление');
    await press('Зарегистрироваться');
    await typeInto(page, 'family', person.family);
    await typeInto(page, 'given', person.given);
    await typeInto(page, 'phone', person.phone);
    await typeInto(page, 'password', person.password);
    const before = await mailCount(portal, person.phone);
    await press('Получить код');
    await typeInto(page, 'code', await codeSent(portal, person.phone, before));
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);

    await press('Начать заявление');
    await press('Далее');
    // The summary of errors leads to its field, and the field is at hand.
    expect((await focused(page)).id).toBe('error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('birth-date-day');
    await page.keyboard.type('12');
    await typeInto(page, 'birth-date-month', '4');
    await typeInto(page, 'birth-date-year', '1988');
    // One may go back as well as on.
    await tabTo(page, 'birth-date-month', { back: true });
    await typeInto(page, 'snils', '112-233-445 95');
    await press('Далее');
    await typeInto(page, 'passport-series', '9901');
    await typeInto(page, 'passport-number', '123456');
    for (const [part, value] of [
      ['day', '20'],
      ['month', '5'],
      ['year', '2008'],
    ])
      await typeInto(page, `passport-issued-${part}`, value!);
    await typeInto(page, 'passport-by', 'ОВД Светлоозёрска');
    await typeInto(page, 'passport-code', '990-001');
    await press('Далее');
    await tabTo(page, /Получаю билет впервые/);
    await page.keyboard.press('Space');
    await press('Далее');
    for (const statement of [/Я знаю требования/, /У меня нет непогашенной/]) {
      await tabTo(page, statement);
      await page.keyboard.press('Space');
    }
    await press('Далее');
    // The window of the system where one picks a file is not the page's: it opens by Enter.
    // Awaited beforehand: the browser must know that somebody waits for the window before the key is pressed.
    const opened = page.waitForEvent('filechooser');
    await tabTo(page, 'photo');
    await page.keyboard.press('Enter');
    const chooser = await opened;
    const { name, type, bytes } = await photograph();
    await chooser.setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
    await press('Загрузить и продолжить');
    await press('Далее');
    await press('Изменить: СНИЛС');
    await press('Далее');
    await press('Отправить заявление');
    expect(await page.textContent('h1')).toBe('Заявление отправлено');
    await press('Следить за заявлением');
    await tabTo(page, 'Обновить статус');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('#card [role=status]')).toContain('без изменений');
    expect((await focused(page)).id).toBe('refresh');
    await press('Отозвать заявление');
    await pressOn(page, 'Отозвать заявление', 'Space');
    expect(await page.textContent('main')).toContain('Отозвано');
  });
});

test('an officer takes, asks and refuses by the keyboard', { timeout: 60_000 }, async () => {
  const { apply } = await import('../apply.ts');
  const number = await apply(ten.citizen);
  await withPage({ cookies: ten.cookies }, async page => {
    await page.goto(`${portal.url}/staff/queue`);
    while ((await page.getByText(number).count()) === 0) await pressOn(page, 'Следующие заявления');
    await pressOn(page, number);
    await pressOn(page, 'Взять в работу', 'Space');
    await pressOn(page, 'Документы в порядке');
    await pressOn(page, 'Одобрить заявление');
    await pressOn(page, 'Одобрить заявление');
    expect(await page.textContent('main')).toContain(number);
    await page.goto(`${portal.url}/cabinet/applications/${number}`);
    expect(await page.textContent('main')).toMatch(/Одобрено|готов/i);
  });
});

test.each([1280, 320])('%d pixels wide: one sees where one is, the order is that of the eye, Tab comes to the end', width =>
  withPage({ width, height: 700, cookies: ten.cookies }, async page => {
    for (const path of [...Object.values(ten.routes), '/accessibility/view', '/sign-in']) {
      await page.goto(portal.url + path);
      const met = await walk(page);
      const where = `${path}: `;
      expect(met[0]?.name, where).toBe('К содержанию');
      expect(met.length, where).toBeGreaterThan(6);
      expect(met.filter(each => !each.ring).map(each => where + each.name)).toEqual([]);
      expect(met.filter(each => !each.seen).map(each => where + each.name)).toEqual([]);
      // Down the page, and along the line; a second column begins above the end of the first.
      const back = met
        .slice(2)
        .filter((each, i) => each.top + each.height < met[i + 1]!.top - 4 && each.left <= met[i + 1]!.left);
      expect(back.map(each => where + each.name)).toEqual([]);
    }
  }),
);

test('the ring is seen in every colour scheme', async () => {
  for (const view of ['bw', 'wb', 'blue', 'beige', 'brown', 's200'])
    await withPage({ cookies: [...ten.cookies, { name: 'view', value: view, url: portal.url }] }, async page => {
      await page.goto(portal.url + ten.routes.question);
      expect((await walk(page)).filter(each => !each.ring || !each.seen).map(each => `${view}: ${each.name}`)).toEqual([]);
    });
  await withPage({ colorScheme: 'dark', cookies: ten.cookies }, async page => {
    await page.goto(portal.url + ten.routes.question);
    expect((await walk(page)).filter(each => !each.ring || !each.seen).map(each => each.name)).toEqual([]);
  });
});

test('what has the focus looks otherwise than what has not, point by point', () =>
  withPage({ width: 1280, height: 700, cookies: ten.cookies }, async page => {
    await page.goto(portal.url + ten.routes.question);
    const alike: string[] = [];
    let stops = 0;
    for (await page.keyboard.press('Tab'); ; await page.keyboard.press('Tab')) {
      const { tag, name } = await focused(page);
      if (tag === 'body' || tag === 'html') break;
      stops++;
      if (!(await looksFocused(page))) alike.push(name);
    }
    expect(alike).toEqual([]);
    expect(stops).toBeGreaterThan(15);
  }));
