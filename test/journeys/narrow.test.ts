import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply } from '../apply.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let officer: Visitor;
beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  await apply(citizen);
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
});

const cookiesOf = (visitor: Visitor, view?: string) => [
  ...[...visitor.jar.all].map(([name, { value }]) => ({ name, value, url: portal.url })),
  ...(view ? [{ name: 'view', value: view, url: portal.url }] : []),
];
/** What the style says before the first cell. */
const SAID = `getComputedStyle(document.querySelector('tbody td'), '::before').content`;
const PARTS = ['Услуги', 'Кабинет', 'Заявления', 'Документы', 'Сообщения', 'Профиль'];

describe('at 320 pixels and without script', () => {
  test('the header of one who is signed in is two lines, and its menu opens by a key', () =>
    withPage({ width: 320, javaScript: false, cookies: cookiesOf(citizen) }, async page => {
      await page.goto(`${portal.url}/cabinet/applications`);
      expect((await page.locator('header').boundingBox())!.height).toBeLessThan(130);
      const link = (name: string) => page.locator('header').getByRole('link', { name, exact: true });
      expect(await link('Документы').isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Меню' }).press('Enter');
      for (const part of PARTS) expect(await link(part).isVisible(), part).toBe(true);
      expect(await page.getByRole('button', { name: 'Выйти' }).isVisible()).toBe(true);
      await link('Документы').click();
      expect(new URL(page.url()).pathname).toBe('/cabinet/documents');
    }));

  test('the main page begins with what people come for; the long lists unfold', () =>
    withPage({ width: 320, javaScript: false }, async page => {
      await page.goto(portal.url);
      const bottom = async (text: string) => (await page.locator('main').getByText(text).first().boundingBox())!.y;
      // The header has a third row since the help stands in it.
      expect(await bottom('Уже подали заявление?')).toBeLessThan(940);
      expect(await page.locator('html').evaluate(html => html.scrollHeight)).toBeLessThan(2000);
      const department = page.getByRole('link', { name: 'Минторг края' });
      expect(await department.isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Показать ведомства' }).press('Space');
      expect(await department.isVisible()).toBe(true);
    }));

  test('what was found stands on the first screen, the lists to narrow it by unfold and say what is chosen', () =>
    withPage({ width: 320, javaScript: false }, async page => {
      await page.goto(`${portal.url}/services?q=садик`);
      const first = page.getByRole('link', { name: 'Записать ребёнка в детский сад' });
      expect((await first.boundingBox())!.y).toBeLessThan(640);
      const topic = page.getByLabel('Тема');
      expect(await topic.isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Уточнить тему' }).press('Space');
      await topic.selectOption('Образование');
      await page.getByRole('button', { name: 'Показать' }).click();
      expect(await page.getByText('Условия: Образование').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Сбросить условия' }).isVisible()).toBe(true);
    }));

  test.each([
    ['320 pixels', 320, undefined],
    ['letters of double size', 1280, 's200'],
  ])('a row of the queue is a card that says what each word is: %s', (_, width, view) =>
    withPage({ width, javaScript: false, cookies: cookiesOf(officer, view) }, async page => {
      await page.goto(`${portal.url}/staff/queue`);
      const table = page.locator('.scroll');
      expect(await table.evaluate(box => box.scrollWidth - box.clientWidth)).toBe(0);
      const cells = await page
        .locator('tbody tr')
        .first()
        .locator('td')
        .evaluateAll(all => all.map(cell => cell.getAttribute('data-is')));
      expect(cells).toEqual(['Срок', 'Услуга', 'Заявитель', 'Откуда', 'Исполнитель', 'Статус']);
      const said = await page.evaluate(SAID);
      expect(said).toContain('Срок');
    }),
  );
});

test('where there is room everything is in sight: the menu, the lists of the main page, the table', () =>
  withPage({ cookies: cookiesOf(officer) }, async page => {
    await page.goto(`${portal.url}/staff/queue`);
    expect(await page.locator('thead').isVisible()).toBe(true);
    expect(await page.evaluate(SAID)).toBe('none');
    await page.goto(portal.url);
    expect(await page.getByRole('link', { name: 'Минторг края' }).isVisible()).toBe(true);
    await page.goto(`${portal.url}/services`);
    expect(await page.getByLabel('Тема').isVisible()).toBe(true);
    await page.context().addCookies(cookiesOf(citizen));
    await page.goto(`${portal.url}/cabinet`);
    for (const part of PARTS)
      expect(await page.locator('header').getByRole('link', { name: part, exact: true }).isVisible(), part).toBe(true);
    expect(await page.getByText('Меню', { exact: true }).isVisible()).toBe(false);
  }));
