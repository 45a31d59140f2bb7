import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Seen } from '../album/album.ts';
import { sharedAlbum } from '../album/shared-album.ts';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { around, attribute, select, textOf } from '../harness/dom.ts';
import { cookiesOf, newPerson } from '../world.ts';

const portal = inject('served');
let seen: Seen[];

beforeAll(async () => {
  seen = await sharedAlbum(portal);
}, 300_000);

const controls = () =>
  seen.flatMap(({ name, page }) => page.all('input, select, textarea').map(element => ({ name, page, element })));

/** What a browser may fill in, by the id of the field (WCAG 1.3.5). */
const tokens: Record<string, string> = {
  family: 'family-name',
  given: 'given-name',
  patronymic: 'additional-name',
  phone: 'tel',
  email: 'email',
  login: 'username',
  code: 'one-time-code',
  'birth-date-day': 'bday-day',
  'birth-date-month': 'bday-month',
  'birth-date-year': 'bday-year',
};

/** About oneself: not what an officer writes of another, not a child's birthday, not the code of a document or of a sheet from a МФЦ. */
const ownControls = () =>
  controls().filter(
    ({ name, element }) =>
      !/^(case|verify|desk)|children/.test(name) && !(name.startsWith('activate') && attribute(element, 'id') === 'code'),
  );

test.each(Object.entries(tokens))('%s lets the browser fill in %s', (id, token) => {
  const fields = ownControls().filter(({ element }) => attribute(element, 'id') === id);
  expect(fields.length, id).toBeGreaterThan(0);
  const others = fields.filter(({ element }) => attribute(element, 'autocomplete') !== token);
  expect(others.map(({ name, element }) => `${name}: ${attribute(element, 'autocomplete')}`)).toEqual([]);
});

test('a password is told from a new one', () => {
  const found = controls()
    .filter(({ element }) => attribute(element, 'type') === 'password')
    .map(({ page, element }) => [
      page.forms.some(form => form.action.endsWith('/sign-in')) ? 'current-password' : 'new-password',
      attribute(element, 'autocomplete'),
    ]);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(([wanted, given]) => wanted !== given)).toEqual([]);
});

test('numbers that are codes are typed as text, with digits at hand', () => {
  expect(controls().filter(({ element }) => attribute(element, 'type') === 'number')).toEqual([]);
  for (const id of ['snils', 'inn', 'code', 'passport-series', 'passport-number', 'birth-date-day']) {
    const fields = ownControls().filter(({ element }) => attribute(element, 'id') === id);
    expect(fields.length, id).toBeGreaterThan(0);
    for (const { element } of fields) expect([id, attribute(element, 'inputmode')]).toEqual([id, 'numeric']);
  }
});

test('a field that is wrong says so, what is wrong and how to mend it, and keeps what was typed', () => {
  for (const { name, page } of seen.filter(each => each.page.errors.length > 0)) {
    const summary = page.all('#error-summary')[0]!;
    expect([name, attribute(summary, 'role'), attribute(summary, 'tabindex'), attribute(summary, 'autofocus') !== null]).toEqual([
      name,
      'alert',
      '-1',
      true,
    ]);
    for (const invalid of page.all('[aria-invalid="true"]')) {
      const words = (attribute(invalid, 'aria-describedby') ?? '')
        .split(' ')
        .map(id => page.textOf(`#${id}`))
        .join(' ');
      expect(words.length, `${name}: ${attribute(invalid, 'id')}`).toBeGreaterThan(5);
    }
    const secret = page.all('input').filter(each => ['password'].includes(attribute(each, 'type') ?? ''));
    for (const field of secret) expect(attribute(field, 'value')).toBeNull();
  }
});

test('what may be left out says so in words; nothing is marked by a star or a colour alone', () => {
  for (const { name, page } of seen)
    for (const label of page.all('label, legend').map(textOf))
      expect([name, label]).toEqual([name, expect.not.stringMatching(/\*/)]);
});

describe('in a browser', () => {
  test('a password and a code may be pasted', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/register');
    const { path } = await visitor.submit(newPerson());
    await withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
      for (const [address, ...fields] of [
        ['/sign-in', '#login', '#password'],
        ['/register', '#password'],
        [path, '#code'],
      ]) {
        await page.goto(portal.url + address);
        expect(await page.$$('[onpaste], [readonly], [disabled]')).toEqual([]);
        for (const field of fields) {
          const kept = await page.evaluate(`(() => {
            const field = document.querySelector('${field}');
            field.focus();
            const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
            const went = field.dispatchEvent(event);
            // A code copied with the spaces around it must not lose its last digits.
            document.execCommand('insertText', false, ' 123 456 ');
            return went && field.value === ' 123 456 ';
          })()`);
          expect([address, field, kept]).toEqual([address, field, true]);
        }
      }
    });
  });

  test.each([true, false])('the summary of errors has the focus after a failed form, with script: %s', javaScript =>
    withPage({ javaScript }, async page => {
      await page.goto(`${portal.url}/register`);
      await page.fill('#family', 'Иванова');
      await page.click('main form button');
      await page.waitForSelector('#error-summary');
      expect(await page.evaluate('document.activeElement.id')).toBe('error-summary');
      expect(await page.inputValue('#family')).toBe('Иванова');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('given');
    }),
  );
});

test('tables have a caption and say which cells are heads', () => {
  const tables = seen.flatMap(({ name, page }) => page.all('table').map(table => ({ name, table })));
  expect(tables.length).toBeGreaterThan(0);
  for (const { name, table } of tables) {
    expect([name, select('caption', table).length]).toEqual([name, 1]);
    const heads = select('th', table);
    expect(heads.length).toBeGreaterThan(1);
    for (const head of heads)
      expect([name, textOf(head), attribute(head, 'scope')]).toEqual([name, textOf(head), expect.stringMatching(/^(col|row)$/)]);
    // What scrolls by itself can be reached by the keyboard and has a name.
    const [scroll] = around(table);
    expect([name, scroll!.name, attribute(scroll!, 'tabindex')]).toEqual([name, 'section', '0']);
    expect(attribute(scroll!, 'aria-label') ?? attribute(scroll!, 'aria-labelledby')).toBeTruthy();
  }
});

test('a picture is either described or hidden from those who do not see it', () => {
  for (const { name, page } of seen) {
    for (const picture of page.all('img')) expect([name, attribute(picture, 'alt') !== null]).toEqual([name, true]);
    for (const drawing of page.all('svg').filter(each => !attribute(each, 'aria-label')))
      expect([name, attribute(drawing, 'aria-hidden')]).toEqual([name, 'true']);
  }
});

test('help is the first thing of the footer on every page (WCAG 3.2.6)', () => {
  for (const { name, page } of seen) {
    const first = page.all('footer p')[0];
    expect([name, first && textOf(first)]).toEqual([name, expect.stringMatching(/^Телефон поддержки: /)]);
  }
});

test('what a person once gave is not asked again: the form brings it (WCAG 3.3.7)', () => {
  const { page } = seen.find(each => each.name === 'ticket: applicant')!;
  for (const id of ['family', 'given', 'phone'])
    expect(attribute(page.all('input').find(each => attribute(each, 'id') === id)!, 'value')).not.toBe('');
});
