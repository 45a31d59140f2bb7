import { describe, expect, test } from 'vitest';
import { CookieJar } from './cookies.ts';
import { encodeForm } from './encode.ts';
import { Page } from './page.ts';

const pageOf = (html: string) =>
  new Page(
    new URL('http://localhost/a?b=1'),
    { status: 200, headers: {}, setCookies: [], body: Buffer.from(html), sent: 0, received: 0 },
    [],
  );

const page = pageOf(`<!DOCTYPE html><html lang="ru"><head><title>Т</title></head><body><main><h1>Заявление &laquo;А&raquo;</h1>
<form method="post" action="/go?x=1&amp;y=2" id="f">
  <input type="hidden" name="csrf" value="a&quot;b">
  <label for="family">Фамилия</label><input id="family" name="family" value="Иванова">
  <label for="note">Заметка (необязательно)</label><textarea id="note" name="note">
первая &lt;b&gt;
вторая</textarea>
  <fieldset><legend>Где живёте?</legend>
    <input type="radio" id="w1" name="where" value="town"><label for="w1">В городе</label>
    <input type="radio" id="w2" name="where" value="village" checked><label for="w2">В селе</label>
  </fieldset>
  <label><input type="checkbox" name="kind" value="a" checked>Первый</label>
  <label><input type="checkbox" name="kind" value="b">Второй</label>
  <label for="s">Месяц</label><select id="s" name="month"><option value="1">январь</option><option value="2" selected>февраль</option></select>
  <select name="none"><option value="">не выбрано</option><option>да</option></select>
  <input name="off" value="1" disabled><fieldset disabled><input name="off2" value="1"></fieldset>
  <button name="act" value="next">Далее</button><button name="act" value="save" formaction="/save">Сохранить</button>
</form><input form="f" name="outside" value="3"></main></body></html>`);
const form = () => page.forms[0]!;
const plain = (fields: Parameters<ReturnType<typeof form>['fill']>[0], button?: string) =>
  form()
    .fill(fields, button)
    .entries.map(([name, value]) => `${name}=${value}`);

describe('a form', () => {
  test('is sent as it stands', () => {
    expect(plain({})).toEqual([
      'csrf=a"b',
      'family=Иванова',
      'note=первая <b>\nвторая',
      'where=village',
      'kind=a',
      'month=2',
      'none=',
      'outside=3',
      'act=next',
    ]);
    expect(form().fill({})).toMatchObject({ method: 'POST', action: '/go?x=1&y=2', multipart: false });
  });

  test('is filled by names and by labels, and another button is pressed', () => {
    const sent = plain({ Фамилия: 'О’Нил', Заметка: '', where: 'В городе', kind: ['b'], Месяц: 'январь' }, 'Сохранить');
    expect(sent).toEqual([
      'csrf=a"b',
      'family=О’Нил',
      'note=',
      'where=town',
      'kind=b',
      'month=1',
      'none=',
      'outside=3',
      'act=save',
    ]);
    expect(form().fill({}, 'Сохранить').action).toBe('/save');
  });

  test('can not be sent as no browser would send it', () => {
    expect(() => form().fill({ nothing: '1' })).toThrow('no field «nothing»');
    expect(() => form().fill({ where: 'moon' })).toThrow('can not be «moon»');
    expect(() => form().fill({ Месяц: 'март' })).toThrow('can not be «март»');
    expect(() => form().fill({ off: '1' })).toThrow('no field «off»');
    expect(() => form().fill({}, 'Удалить')).toThrow('no button «Удалить»');
  });

  test('ends its lines as browsers do', async () => {
    const { type, body } = await encodeForm(form().fill({}));
    expect(type).toBe('application/x-www-form-urlencoded');
    expect(new URLSearchParams(new TextDecoder().decode(body)).get('note')).toBe('первая <b>\r\nвторая');
  });
});

test('a page is read as a person reads it', () => {
  expect(page.h1).toBe('Заявление «А»');
  expect(page.title).toBe('Т');
  expect(page.errors).toEqual([]);
  expect(pageOf('<main><p>один <b>два</b>, <a href="/">три</a></p><ul><li>четыре</ul></main>').text).toBe(
    'один два, три\nчетыре',
  );
});

test('a jar keeps, replaces and drops cookies', () => {
  const jar = new CookieJar();
  jar.take('a=1; Path=/; HttpOnly; SameSite=Lax');
  jar.take('b=x=y; Max-Age=60');
  expect(jar.header).toBe('a=1; b=x=y');
  expect(jar.all.get('a')?.attributes).toMatchObject({ httponly: true, samesite: 'Lax' });
  jar.take('a=; Max-Age=0');
  expect(jar.header).toBe('b=x=y');
});
