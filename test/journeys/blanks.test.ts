import { expect, inject, test } from 'vitest';
import { pictureOf } from '../documents/picture.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';

const portal = inject('served');
const bare = (text: string) => text.replaceAll(/\s+/g, '').replaceAll('(необязательно)', '');

async function fileOf(visitor: Visitor): Promise<string> {
  const { reply } = await visitor.get(visitor.page.link('Скачать PDF'));
  expect(reply.headers['content-type']).toBe('application/pdf');
  const { pages } = await pictureOf(new Uint8Array(reply.body), 0.2);
  return bare(pages.map(page => page.text).join(''));
}

/** Questions of a page that its file does not have after those before them. */
function missing(questions: string[], file: string): string[] {
  let at = 0;
  return questions.filter(question => {
    const found = file.indexOf(bare(question), at);
    at = Math.max(at, found);
    return found < 0;
  });
}

test('anybody prints the empty form of a service, and a sample: each page and its file ask the same', async () => {
  const visitor = new Visitor(portal.url);
  for (const slug of ['hunting-ticket', 'child-allowance']) {
    await visitor.get(`/services/${slug}`);
    await visitor.click('распечатать пустой бланк');
    const questions = visitor.page.all('dt').map(textOf);
    expect(questions.length).toBeGreaterThan(10);
    expect(visitor.page.text).toContain('МФЦ «Центральный»');
    const blank = await fileOf(visitor);
    expect(missing(questions, blank)).toEqual([]);
    expect(blank).not.toContain('Образцова');
    await visitor.get(`/services/${slug}/blank`);
    await visitor.click('Посмотреть образец');
    expect(visitor.page.all('dt').map(textOf)).toEqual(questions);
    expect(visitor.page.text).toContain('Образцова');
    const sample = await fileOf(visitor);
    expect(missing(questions, sample)).toEqual([]);
    expect(sample).toContain('ОБРАЗЕЦ');
    expect(sample).toContain('Образцова');
  }
  for (const path of ['blank', 'sample', 'blank.pdf', 'sample.pdf'])
    expect((await visitor.get(`/services/moon-walk/${path}`)).status, path).toBe(404);
});
