import { afterAll, beforeAll, expect } from 'vitest';
import { appCode, secretIn } from '../authenticator-app.ts';
import { atBrowser as openBrowser, type Walk, withTextCode } from '../harness/at-browser.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { ownPortal } from '../harness/portal.ts';
import type { TextBrowser } from '../harness/text-browser.ts';
import { testWithTools } from '../harness/tools.ts';
import { accept, act, take } from '../office.ts';
import { newPerson, type Person, registerCitizen, registerOfficer } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal.stop());

const atBrowser = (kind: 'lynx' | 'w3m', path: string, walk: Walk) => openBrowser(portal, kind, path, walk);

const withCode = (browser: TextBrowser, { phone }: Person, button: string, then: string) =>
  withTextCode(portal, browser, { phone, button, shows: then });

async function register(browser: TextBrowser, person: Person) {
  await browser.press('Зарегистрируйтесь', 'Уже есть кабинет?');
  await browser.fill('Фамилия', person.family);
  await browser.fill('Имя', person.given);
  await browser.fill('Отчество', person.patronymic);
  await browser.fill('Мобильный телефон', person.phone);
  await browser.fill('Пароль', 'коротко');
  const refused = await browser.press('Получить код', 'Проверьте один ответ');
  expect(refused).toContain(person.family);
  expect(refused).not.toContain('коротко');
  await browser.fill('Пароль', person.password);
  await withCode(browser, person, 'Получить код', `Здравствуйте, ${person.given}`);
}

/** From the cabinet to the receipt; returns the number. */
async function applyForTicket(browser: TextBrowser, person: Person): Promise<string> {
  await browser.press('Услуги', 'Нашлось');
  await browser.fill('Услуги', 'охотничий билет');
  await browser.press('Найти', 'Охотничий билет');
  await browser.press('Охотничий билет', 'Подать заявление');
  await browser.press('Подать заявление', 'перед началом');
  await browser.press('Начать', 'шаг 1 из 7');
  await browser.press('Далее', 'Введите СНИЛС');
  await browser.fill('День', '12');
  await browser.fill('Месяц', '4');
  await browser.fill('Год', '1988');
  await browser.fill('СНИЛС', '112-233-445 95');
  await browser.fill('Электронная почта', person.email);
  await browser.press('Далее', 'шаг 2 из 7');
  await browser.fill('Серия', '9901');
  await browser.fill('Номер', '123456');
  await browser.fill('День', '20');
  await browser.fill('Месяц', '5');
  await browser.fill('Год', '2008');
  await browser.fill('Кем выдан', 'ОВД Светлоозёрска');
  await browser.fill('Код подразделения', '990-001');
  await browser.press('Далее', 'шаг 3 из 7');
  await browser.choose('Получаю билет впервые');
  await browser.press('Далее', 'шаг 4 из 7');
  await browser.choose('Я знаю требования охотничьего минимума');
  await browser.choose('У меня нет непогашенной судимости');
  await browser.press('Далее', 'шаг 5 из 7');
  await browser.attach('Файл', 'фото.jpg');
  if (browser.sendsFiles) await browser.reads('фото.jpg,');
  await browser.press(browser.sendsFiles ? 'Далее' : 'Загрузить и продолжить', 'шаг 6 из 7');
  await browser.choose('В личном кабинете');
  await browser.press('Далее', 'Проверьте ответы');
  const answers = await browser.reads('фото.jpg');
  for (const answer of ['112-233-445 95', '12 апреля 1988 г.', 'ОВД Светлоозёрска', 'Получаю билет впервые'])
    expect(answers).toContain(answer);
  const receipt = await browser.press('Отправить', 'Заявление отправлено');
  return /\d\d-\d{4}-\d{8}-\d/.exec(receipt)?.[0] ?? '';
}

/** From the letter of request to the saved PDF and out of the cabinet. */
async function answerAndDownload(browser: TextBrowser, decide: () => Promise<unknown>) {
  await browser.press('Следить за заявлением', 'Нужно ваше дополнение');
  expect(await browser.press('Ответить на запрос', 'Ответ на запрос')).toContain(WORDS);
  await browser.attach('Файл', 'светлое фото.jpg');
  if (browser.sendsFiles) await browser.reads('Уже есть: светлое фото.jpg');
  await browser.write('Пояснение', 'Снято сегодня у окна');
  await browser.press('Отправить ответ', 'На рассмотрении');
  await decide();
  await browser.press('Обновить статус', 'Документ готов.');
  await browser.press('Открыть документ', 'Как проверить документ');
  const { bytes } = await browser.download('Скачать PDF');
  expect(bytes.toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  await browser.press('Выйти', 'Что нужно сделать?');
  await browser.press('Личный кабинет', 'Дальше мы попросим код');
}

const WORDS = 'Пришлите фото на светлом фоне.';

testWithTools(['lynx', 'tmux'], 'the whole service in lynx: register, apply, answer, download, sign out', async () => {
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  await atBrowser('lynx', '/', async browser => {
    const person = newPerson({ family: 'Ёлкина-Юй' });
    await register(browser, person);
    const number = await applyForTicket(browser, person);
    await take(officer, number);
    await act(officer, number, 'request', { ground: 'photo-replace', words: WORDS });
    await answerAndDownload(browser, async () => {
      await accept(officer, number);
      await act(officer, number, 'approval');
      await waitForMessage(portal, person.phone, sent => /готов/i.test(sent.text));
    });
  });
});

testWithTools(
  ['lynx', 'tmux'],
  'a second step is set up in lynx by the letters of its secret, and a spare code lets in',
  async () => {
    const { person } = await registerCitizen(portal);
    await atBrowser('lynx', '/sign-in?next=/cabinet/security', async browser => {
      await browser.fill('Телефон, почта', person.phone);
      await browser.fill('Пароль', person.password);
      await withCode(browser, person, 'Войти', 'Вход и безопасность');
      await browser.press('Второй шаг входа', 'Подключить приложение');
      const shown = await browser.press('Подключить приложение', 'Ключ:');
      await browser.fill('Код из приложения', await appCode(secretIn(shown)));
      await browser.press('Подключить', 'Приложение подключено.');
      const codes = await browser.press('Получить 10 новых кодов', 'Я сохранил коды');
      const [spare = ''] = /\d{5} \d{5}/.exec(codes) ?? [];
      await browser.press('Я сохранил коды', 'Осталось 10 запасных кодов');
      await browser.press('Выйти', 'Что нужно сделать?');
      await browser.press('Личный кабинет', 'Дальше мы попросим код');
      await browser.fill('Телефон, почта', person.phone);
      await browser.fill('Пароль', person.password);
      await browser.press('Войти', 'Откройте приложение с кодами');
      await browser.press('Ввести запасной код', '10 цифр');
      await browser.fill('Запасной код', spare);
      await browser.press('Подтвердить', 'Осталось 9 запасных кодов');
      await browser.press('Продолжить', `Здравствуйте, ${person.given}`);
    });
  },
);

testWithTools(['w3m', 'tmux'], 'the whole service in w3m, and the officer’s half in another w3m', async () => {
  const { person: clerk } = await registerOfficer(portal, 'nature');
  await atBrowser('w3m', '/', async browser => {
    const person = newPerson({ family: 'Ёлкина-Юй' });
    await browser.jump('К содержанию', 'Что нужно сделать?');
    await register(browser, person);
    const number = await applyForTicket(browser, person);
    await atBrowser('w3m', '/staff/sign-in', async officer => {
      await officer.fill('Телефон', clerk.phone);
      await officer.fill('Пароль', clerk.password);
      await withCode(officer, clerk, 'Войти', 'Входите без пароля и кода');
      expect(await officer.press('Не сейчас', 'Сначала те, у которых срок ближе')).toContain('Ёлкина-Юй А. П.');
      await officer.press(number, 'Взять в работу');
      await officer.press('Взять в работу', 'Документы в порядке');
      await officer.press('Запросить сведения', 'Что именно нужно');
      await officer.choose('Фотография не подходит для билета');
      await officer.write('Это прочтёт заявитель', WORDS);
      await officer.press('Запросить', 'Ждём документ');
      await answerAndDownload(browser, async () => {
        await officer.press('Очередь', 'Сначала те, у которых срок ближе');
        expect(await officer.press(number, 'светлое фото.jpg')).toContain('Снято сегодня у окна');
        await officer.press('Документы в порядке', 'Экспертиза');
        await officer.press('Одобрить заявление', 'Что записать в решение');
        await officer.press('Одобрить', 'решение: одобрено');
        await waitForMessage(portal, person.phone, sent => /готов/i.test(sent.text));
      });
    });
  });
});
