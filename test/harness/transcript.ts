import type { Page as Browser } from 'playwright-core';

/** What differs from one run to the next, and what stands for it. */
const CHANGING: [RegExp, string][] = [
  [/\d\d-\d{4}-\d{8}-\d/g, 'НОМЕР'],
  [/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/g, 'КОД'],
  [/\d{1,2}[ \u00a0](янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)[а-я]+([ \u00a0]\d{4}[ \u00a0]г\.)?/g, 'ДАТА'],
  [/\d\d\.\d\d\.\d{4}/g, 'ДАТА'],
  [/\d\d:\d\d/g, 'ВРЕМЯ'],
  [/\+7[\d\s\u00a0()-]{10,}\d|\+7 [^ ]*•[^,. ]*/g, 'ТЕЛЕФОН'],
  [/\d+ КБ/g, 'РАЗМЕР'],
  // The catalogue grows.
  [/(Все услуги|Показать [а-я]+): \d+/g, '$1: СКОЛЬКО'],
  [/https?:\S+/g, 'АДРЕС'],
  [/[\w.+-]+@pochta\.example/g, 'ПОЧТА'],
];

/**
 * What a screen reader reads of a page, line by line in its order: the title, then roles, names, states and texts.
 * `whole` keeps the header and the footer, which are the same everywhere; numbers, dates and addresses are replaced.
 */
export async function transcript(browser: Browser, whole = false): Promise<string> {
  const tree = await browser.locator(whole ? 'body' : 'main').ariaSnapshot();
  const read = `# ${await browser.title()}\n${tree}`
    .split('\n')
    // Where a link leads is not read.
    .filter(line => !/^\s*- \/url:/.test(line))
    .join('\n');
  return CHANGING.reduce((text, [pattern, word]) => text.replace(pattern, word), read);
}
