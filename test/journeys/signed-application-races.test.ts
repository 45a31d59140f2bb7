import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicant, atCheck, idOf, signatureKept, signedBy, signingPortal } from '../applications-to-sign.ts';
import { fillDraft, sendDraft, ticketAnswers } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { flat } from '../office.ts';
import { formOf, heldPress, press, twin } from '../race.ts';
import { bytesAt, fileToSign, signApplication } from '../signing.ts';

let portal: Portal & { stop(): Promise<void> };
let holder: Awaited<ReturnType<typeof signingPortal>>['holder'];
beforeAll(async () => {
  ({ portal, holder } = await signingPortal());
}, 60_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

/** The filled form that signs a draft, by its applicant. */
async function signing(visitor: Visitor, draft: string) {
  await visitor.get(`${draft}/signature`);
  const bytes = await signedBy(await holder(applicant()))(await fileToSign(visitor));
  return formOf(visitor, '/signature', { signature: { name: 'a.sig', type: '', bytes } });
}

/** What another window of the same draft changes, from its page to the words that show it. */
type Change = { what: string; at: () => ReturnType<typeof atCheck>; change(other: Visitor, draft: string): Promise<string> };

const years: Change = {
  what: 'an answer',
  at: () => atCheck(portal),
  async change(other, draft) {
    await other.get(`${draft}/licence?back=check`);
    expect((await press(other, formOf(other, '/licence?back=check', { years: '4' }, 'Далее'))).status).toBe(303);
    return 'На сколько лет 4 года';
  },
};
const photo: Change = {
  what: 'a file',
  at: async () => atCheck(portal, 'hunting-ticket', await ticketAnswers()),
  async change(other, draft) {
    await other.get(`${draft}/photo`);
    await other.submit({}, { form: '/removal' });
    const answers = await ticketAnswers();
    for (const { file } of answers.uploads?.photo ?? []) file.name = 'new-face.jpg';
    await fillDraft(other, answers);
    expect(other.page.path).toBe(`${draft}/check`);
    return 'new-face.jpg';
  },
};

const sentOf = (draft: string) =>
  query<{ number: string }>(portal, 'SELECT number FROM applications WHERE draft_id = ?', idOf(draft));

describe.each([years, photo])('$what is changed in another window', ({ at, change }) => {
  test('between the look at a signed draft and its sending: nothing is sent, the draft has the change and says the signature is old', async () => {
    const { visitor, draft } = await at();
    await signApplication(portal, visitor);
    const send = formOf(visitor, '/submission');
    const other = twin(visitor);
    let shown = '';
    const answer = await heldPress(portal, visitor, send, async () => {
      shown = await change(other, draft);
    });
    expect([answer.status, answer.reply.headers.location]).toEqual([303, draft]);
    expect(sentOf(draft)).toEqual([]);
    await visitor.get(draft);
    expect(visitor.page.path).toBe(`${draft}/check`);
    expect(flat(visitor)).toContain('Подпись устарела: после неё изменились ответы или файлы.');
    expect(flat(visitor)).toContain(shown);
    await signApplication(portal, visitor);
    await sendDraft(visitor);
  });

  test('between the check of a signature and its keeping: it is refused in plain words, and the draft has the change', async () => {
    const { visitor, draft } = await at();
    const other = twin(visitor);
    const sign = await signing(visitor, draft);
    let shown = '';
    const answer = await heldPress(portal, visitor, sign, async () => {
      shown = await change(other, draft);
    });
    expect(answer.status).toBe(422);
    expect(answer.errors[0]).toContain('Подписан другой файл. Так бывает, если после скачивания вы изменили ответы.');
    expect(answer.errors[0]).toContain('Ответы и файлы на месте.');
    expect(signatureKept(portal, draft)).toEqual([]);
    await visitor.get(`${draft}/check`);
    expect(flat(visitor)).toContain(shown);
    await signApplication(portal, visitor);
    await sendDraft(visitor);
  });
});

test('a draft that was changed and signed anew while a form of its former signature was sent is not sent by that form', async () => {
  const { visitor, draft } = await atCheck(portal);
  await signApplication(portal, visitor);
  const send = formOf(visitor, '/submission');
  const other = twin(visitor);
  const answer = await heldPress(portal, visitor, send, async () => {
    await years.change(other, draft);
    await other.get(`${draft}/check`);
    await signApplication(portal, other);
    expect(flat(other)).toContain('Заявление подписано.');
  });
  expect([answer.status, answer.reply.headers.location, sentOf(draft)]).toEqual([303, draft, []]);
  await visitor.get(`${draft}/check`);
  expect(flat(visitor)).toContain('Заявление подписано.');
  await sendDraft(visitor);
  const [sent] = sentOf(draft);
  await visitor.get(`/cabinet/applications/${sent?.number}`);
  const text = await bytesAt(visitor, visitor.page.link('Скачать подписанное заявление'));
  const kept = 'SELECT content_hash AS hash FROM application_signatures WHERE application = ?';
  expect(query(portal, kept, sent?.number ?? '')).toEqual([{ hash: createHash('sha256').update(text).digest('hex') }]);
  // The signed text and the answers that an officer reads say the same.
  expect(new TextDecoder().decode(text)).toMatch(/На сколько лет:\s4\sгода/);
  expect(flat(visitor)).toContain('На сколько лет 4 года');
});

describe('signed anew in one window while another sends: nothing of a signature is left beside the application', () => {
  const held = (of: string) =>
    query(portal, 'SELECT slot FROM files WHERE holder_id = ? AND removed_at IS NULL ORDER BY slot', `signature:${of}`);
  const expectWhole = (draft: string) => {
    const [sent] = sentOf(draft);
    expect(held(sent?.number ?? '')).toEqual([{ slot: 'application' }, { slot: 'signature' }]);
    expect([signatureKept(portal, draft), held(idOf(draft))]).toEqual([[], []]);
  };

  test('the new signature was checked when the other window has sent: it is of a draft no more', async () => {
    const { visitor, draft } = await atCheck(portal);
    await signApplication(portal, visitor);
    const other = twin(visitor);
    const sign = await signing(other, draft);
    const answer = await heldPress(portal, other, sign, () => sendDraft(visitor));
    const [sent] = sentOf(draft);
    expect([answer.status, answer.reply.headers.location]).toEqual([303, `/cabinet/applications/${sent?.number}`]);
    expectWhole(draft);
  });

  test('the draft was read with its former signature when the new one came: it goes with the new one', async () => {
    const { visitor, draft } = await atCheck(portal);
    await signApplication(portal, visitor);
    const send = formOf(visitor, '/submission');
    const other = twin(visitor);
    const sign = await signing(other, draft);
    const former = query(portal, 'SELECT id FROM files WHERE holder_id = ?', `signature:${idOf(draft)}`);
    const answer = await heldPress(portal, visitor, send, async () => {
      expect((await press(other, sign)).status).toBe(303);
    });
    expect(answer.reply.headers.location).toMatch(/\/receipt$/);
    expectWhole(draft);
    const [sent] = sentOf(draft);
    const now = query(portal, 'SELECT id FROM files WHERE holder_id = ?', `signature:${sent?.number}`);
    expect(now.filter(({ id }) => former.some(each => each.id === id))).toEqual([]);
  });
});
