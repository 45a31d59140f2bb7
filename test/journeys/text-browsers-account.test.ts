import { expect, inject } from 'vitest';
import { atBrowser, withTextCode } from '../harness/at-browser.ts';
import { tick } from '../harness/portal.ts';
import type { TextBrowser } from '../harness/text-browser.ts';
import { testWithTools } from '../harness/tools.ts';
import { newHolder, OFFICE } from '../mfc.ts';
import { newSnils } from '../numbers.ts';
import { type Person, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');

async function signIn(browser: TextBrowser, { phone, password }: Person, then: string) {
  await browser.fill('Телефон', phone);
  await browser.fill('Пароль', password);
  return withTextCode(portal, browser, { phone, button: 'Войти', shows: then });
}

async function fillBirth(browser: TextBrowser) {
  await browser.fill('День', '12');
  await browser.fill('Месяц', '4');
  await browser.fill('Год', '1988');
}

async function fillPassport(browser: TextBrowser) {
  await browser.fill('Серия', '9901');
  await browser.fill('Номер', '123456');
  await browser.fill('День', '20', 'Дата выдачи');
  await browser.fill('Месяц', '5', 'Дата выдачи');
  await browser.fill('Год', '2008', 'Дата выдачи');
  await browser.fill('Кем выдан', 'ОВД Светлоозёрска');
  await browser.fill('Код подразделения', '990-001');
}

testWithTools(['w3m', 'lynx', 'tmux'], 'an officer gives a code in w3m, and a person opens a cabinet by it in lynx', async () => {
  const { person: clerk } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder({ family: 'Ёлкина-Юй' });
  let code = '';
  await atBrowser(portal, 'w3m', '/staff/sign-in?next=/staff/desk/code', async officer => {
    await signIn(officer, clerk, 'Входите без пароля и кода');
    await officer.press('Не сейчас', 'Паспорт гражданина России');
    await officer.choose('Подтвердить личность и открыть кабинет');
    await officer.fill('Фамилия', holder.family);
    await officer.fill('Имя', holder.given);
    await officer.fill('Отчество', holder.patronymic);
    await fillBirth(officer);
    await fillPassport(officer);
    await officer.fill('СНИЛС', holder.snils);
    await officer.fill('ИНН', holder.inn);
    const sheet = await officer.press('Выдать код', 'Напечатайте лист сейчас');
    [code = ''] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(sheet) ?? [];
    expect(sheet).toContain('Что сделать');
  });
  await atBrowser(portal, 'lynx', '/activate', async browser => {
    await browser.fill('Код с листа', code);
    await fillBirth(browser);
    await browser.fill('Мобильный телефон', holder.phone);
    await browser.fill('Новый пароль', holder.password);
    const { phone } = holder;
    await withTextCode(portal, browser, { phone, button: 'Получить код на телефон', shows: `Здравствуйте, ${holder.given}` });
  });
});

testWithTools(['lynx', 'tmux'], 'a person proves who they are on the portal itself, scans and all, in lynx', async () => {
  const { person } = await registerCitizen(portal);
  await atBrowser(portal, 'lynx', '/sign-in?next=/cabinet/identity', async browser => {
    await signIn(browser, person, 'Проверка на портале');
    await browser.press('Начать', 'Кто вы');
    await fillBirth(browser);
    await browser.fill('СНИЛС', newSnils());
    await browser.press('Далее', 'Место рождения');
    await fillPassport(browser);
    await browser.fill('Место рождения', 'г. Светлоозёрск');
    await browser.fill('Регион', 'Приозёрный край');
    await browser.fill('Город', 'Светлоозёрск');
    await browser.fill('Улица', 'ул. Лесная');
    await browser.fill('Дом', '4');
    await browser.press('Далее', 'Подойдёт снимок телефоном');
    await browser.attach('Разворот с фотографией', 'фото.jpg');
    await browser.attach('Страница с регистрацией', 'светлое фото.jpg');
    expect(await browser.press('Загрузить и продолжить', 'Проверьте и отправьте')).toContain('светлое фото.jpg');
    await browser.press('Отправить на проверку', 'От вас сейчас ничего не нужно');
  });
});

testWithTools(['w3m', 'tmux'], 'a number goes to its registry and an address is found in the directory, in w3m', async () => {
  const { person } = await registerCitizen(portal);
  await atBrowser(portal, 'w3m', '/sign-in?next=/cabinet/profile/snils', async browser => {
    await signIn(browser, person, 'Сверим с Социальным фондом');
    await browser.fill('СНИЛС', '112-233-445 95');
    await browser.press('Сохранить данные', 'Проверьте');
    await fillBirth(browser);
    await browser.press('Сохранить данные', 'Приняли.');
    for (let n = 0; n < 3; n++) await tick(portal);
    await browser.press('Указать', 'Найти адрес', 'Адрес регистрации');
    await browser.fill('Найти адрес', 'светлоозерск лесная');
    await browser.press('Найти', '(*) Приозёрный край, г. Светлоозёрск, ул. Лесная');
    await browser.fill('Дом', '12');
    const profile = await browser.press('Сохранить адрес', 'ул. Лесная, д. 12');
    expect(profile).toContain('112-233-445 95');
    expect(profile).toContain('проверено');
  });
});

testWithTools(['lynx', 'tmux'], 'a forgotten password is set anew in lynx', async () => {
  const { person } = await registerCitizen(portal);
  await atBrowser(portal, 'lynx', '/recovery', async browser => {
    await browser.choose('Забыли пароль, или вход закрыт');
    await browser.fill('Телефон или почта кабинета', person.phone);
    await withTextCode(portal, browser, { phone: person.phone, button: 'Прислать код', shows: 'Вы входите с одним из этого' });
    await browser.fill('Новый пароль', 'Ранний лес, 5 троп');
    await browser.press('Сохранить пароль', 'Чтобы не потерять доступ снова');
  });
});
