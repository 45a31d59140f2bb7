import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longSentences, officialWords, strangeLetters } from '../../../test/plain-russian.ts';
import { defaultProfile } from '../../region/default-profile.ts';
import { type HelpTopic, helpTitles } from '../../ui/help-topics.ts';
import { inNumbers } from '../numbers.ts';
import { articles, groups } from './articles/articles.ts';
import { questions } from './faq-texts.ts';
import { browsers, tips } from './safety-texts.ts';
import { searchHelp } from './search-help.ts';

const SOURCE = new URL('../..', import.meta.url).pathname;
const topics = Object.keys(helpTitles) as HelpTopic[];
const linesOf = (topic: HelpTopic) => [articles[topic].answer, ...articles[topic].steps, ...articles[topic].otherwise];
const texts: [where: string, lines: readonly string[]][] = [
  ...topics.map((topic): [string, string[]] => [topic, linesOf(topic)]),
  ...questions.map(({ question, answer }): [string, string[]] => [question, [question, answer]]),
  ...[...tips, ...browsers].map(({ title, lines }): [string, string[]] => [title, [title, ...lines]]),
];

/** What is named in «…» and is not of the portal. */
const OUTSIDE = ['Спам', 'Наиболее совместимые', 'из Госуслуг', 'сотруднику', 'садик', 'права'];

/** Everything the portal may write on a button, a link, a heading or a field: texts of markup and of strings. */
function namesOfPortal(): Set<string> {
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.|\/information\/help\/|\/help-topics/.test(file));
  const whole = files.map(file => readFileSync(file, 'utf8').replace(/\s+/g, ' ')).join(' ');
  return new Set([...whole.matchAll(/(?<=[>'"`]\s?)([^<>'"`{}]+?)(?=\s?[<'"`{])/g)].map(found => found[1]!.trim()));
}

test('every button, link and field that an article names is written so somewhere in the portal', () => {
  const names = namesOfPortal();
  expect(names.size).toBeGreaterThan(2000);
  const named = texts.flatMap(([where, lines]) =>
    lines.flatMap(line => [...line.matchAll(/«([^»]+)»/g)].map(found => ({ where, name: found[1]! }))),
  );
  expect(named.length).toBeGreaterThan(150);
  const unknown = named.filter(({ name }) => !names.has(name) && !OUTSIDE.includes(name));
  expect(unknown.map(({ where, name }) => `${where}: «${name}»`)).toEqual([]);
  expect(OUTSIDE.filter(name => !named.some(each => each.name === name))).toEqual([]);
});

test('articles are short and plain: steps, sentences of twenty words, no words of an office, letters explained', () => {
  const wrong = texts.flatMap(([where, lines]) => {
    const text = lines.join('\n');
    return [...lines.flatMap(longSentences), ...officialWords(text), ...strangeLetters(text)].map(found => `${where}: ${found}`);
  });
  expect(wrong).toEqual([]);
  for (const topic of topics) {
    const { answer, steps, otherwise, see } = articles[topic];
    expect([topic, answer.split(/[.!?](?: |$)/).filter(Boolean).length]).toEqual([topic, 1]);
    expect([topic, steps.length >= 3 && steps.length <= 6, otherwise.length > 0, see.length > 0]).toEqual([
      topic,
      true,
      true,
      true,
    ]);
    expect(see).not.toContain(topic);
  }
});

test('every number in braces is one of the region’s', () => {
  const numbered = inNumbers(defaultProfile);
  expect(texts.flatMap(([, lines]) => lines.map(numbered)).filter(line => /[{}]|undefined/.test(line))).toEqual([]);
  expect(numbered('до {fileSize}, {draftDays}')).toBe('до 5 МБ, 100 дней');
});

test('every article stands in one group, and no two are called alike', () => {
  const listed = groups.flatMap(group => group.topics);
  expect(listed.toSorted()).toEqual(topics.toSorted());
  expect(new Set(Object.values(helpTitles)).size).toBe(topics.length);
});

const asked: [question: string, ...topics: HelpTopic[]][] = [
  ['забыл пароль', 'forgotten-password'],
  ['ytghb[jlbn rjl', 'no-code'],
  ['не приходит смс', 'no-code'],
  ['неверный код', 'wrong-code'],
  ['заблокировали', 'sign-in-closed'],
  ['потерял телефон', 'lost-phone'],
  ['сменился номер', 'lost-phone'],
  ['госуслуги не работают', 'esia-trouble'],
  ['как подтвердить личность', 'confirm-identity'],
  ['где мфц', 'nearest-mfc'],
  ['паспорт в 45 лет', 'elsewhere'],
  ['штраф за скорость', 'elsewhere'],
  ['ямы на дороге', 'elsewhere'],
  ['продлить оружие', 'elsewhere'],
  ['распечатать бланк', 'on-paper'],
  ['jnytcnb d vaw', 'on-paper', 'nearest-mfc'],
  ['как подать на бумаге', 'on-paper'],
  ['загрузить скан', 'upload-file'],
  ['сфотографировать документ', 'phone-photo'],
  ['файл слишком большой', 'too-large', 'upload-file'],
  ['заявление не отправляется', 'not-sent'],
  ['черновики', 'drafts'],
  ['электронная подпись', 'sign-application', 'sign-in-signature'],
  ['где мое заявление', 'follow'],
  ['отказали', 'refusal'],
  ['пожаловаться', 'complaint'],
  ['опечатка в справке', 'correct-document'],
  ['проверить справку', 'verify-document'],
  ['доверенность', 'for-another'],
  ['за ребёнка', 'for-a-child'],
  ['закрыть кабинет', 'my-data'],
  ['двухфакторная', 'second-step'],
  ['крупный шрифт', 'view'],
  ['медленый интернет', 'slow-network'],
  ['ошибка 404', 'page-not-found'],
  ['ошибка 500', 'broken'],
  ['оплатить госпошлину', 'fee'],
  ['записаца к врачу', 'booking'],
  ['выкинуло из кабинета', 'session-ended'],
];

test.each(asked)('«%s» finds its article among the first three', (question, ...wanted) => {
  expect(
    searchHelp(question)
      .slice(0, 3)
      .filter(topic => wanted.includes(topic)),
  ).not.toEqual([]);
});

test('nothing is found for another trade; strictly, only what has every word', () => {
  expect(searchHelp('синхрофазотрон')).toEqual([]);
  expect(searchHelp('охотничий билет', true)).toEqual([]);
  // Words that an article says in passing.
  expect(searchHelp('садик', true)).toEqual([]);
  expect(searchHelp('отказ', true)).toEqual(['refusal']);
  expect(searchHelp('код не приходит', true)).toEqual(['no-code']);
  expect(searchHelp('охотничий пароль', true)).toEqual([]);
  expect(searchHelp('охотничий пароль')).not.toEqual([]);
});
