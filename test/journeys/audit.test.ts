import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type AuditRow, firstBrokenLink } from '../../src/platform/audit.ts';
import { apply } from '../apply.ts';
import { auditRow, disagreements } from '../harness/agreement.ts';
import { tick } from '../harness/portal.ts';
import { change, openDatabase, query } from '../harness/state.ts';
import { accept, act, take } from '../office.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let number: string;
let chain: string;
const rows = (database?: DatabaseSync) => {
  const sql = 'SELECT * FROM audit_events WHERE chain = ? ORDER BY seq';
  const found = database ? database.prepare(sql).all(chain) : query(portal, sql, chain);
  return found.map(row => auditRow(row));
};

beforeAll(async () => {
  const { visitor: citizen } = await registerCitizen(portal);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  number = await apply(citizen);
  chain = `application:${number}`;
  await take(officer, number);
  await act(officer, number, 'request', { ground: 'photo-replace', words: 'Пришлите другое фото.' });
  await citizen.get(`/cabinet/applications/${number}/answer`);
  await citizen.submit({ words: 'Другого нет.' }, { button: 'Отправить ответ' });
  await accept(officer, number);
  await act(officer, number, 'approval');
  for (let i = 0; i < 3; i++) await tick(portal);
  await citizen.get(`/cabinet/applications/${number}`);
  await citizen.click('Открыть документ');
  await citizen.get(citizen.page.link('Скачать'));
  await tick(portal);
});

test('a whole life leaves a whole chain, and history, queue, messages and outbox agree with it', async () => {
  const links = rows();
  expect(await firstBrokenLink(links)).toBeNull();
  expect(links.map(link => link.action).filter(action => action !== 'view')).toEqual([
    'submit',
    'register',
    'take',
    'ask',
    'answer',
    'accept-documents',
    'approve',
    'document.issued',
    'issue-document',
    'hand-over',
  ]);
  expect((await disagreements(portal)).filter(sentence => sentence.startsWith(number))).toEqual([]);
});

test('nothing personal stands in it', () => {
  const text = JSON.stringify(rows());
  for (const word of ['Иванова', 'Анна', 'Соколова', '112-233', '11223344595', '9901123456', 'Пришлите', 'фото.jpg'])
    expect(text).not.toContain(word);
});

describe('the database itself refuses', () => {
  test.each([
    ['UPDATE', `UPDATE audit_events SET actor_id = 'x' WHERE chain = '$'`],
    ['DELETE', `DELETE FROM audit_events WHERE chain = '$' AND seq = 2`],
    [
      'REPLACE',
      `REPLACE INTO audit_events SELECT chain, seq, at + 1, actor_kind, actor_id, action, subject, detail, previous_hash, hash FROM audit_events WHERE chain = '$' AND seq = 2`,
    ],
    ['INSERT OR REPLACE', `INSERT OR REPLACE INTO audit_events SELECT * FROM audit_events WHERE chain = '$' AND seq = 1`],
    [
      'INSERT OR IGNORE of a hole',
      `INSERT OR IGNORE INTO audit_events SELECT chain, seq + 100, at, actor_kind, actor_id, action, subject, detail, previous_hash, hash FROM audit_events WHERE chain = '$' AND seq = 1`,
    ],
    ['an update of the history', `UPDATE application_events SET kind = 'refuse' WHERE application = '${'#'}'`],
    ['a deletion of the history', `DELETE FROM application_events WHERE application = '${'#'}'`],
    [
      'a replacement in the history',
      `REPLACE INTO application_events SELECT application, version, at, actor_kind, 'x', actor_unit, kind, status, detail, sealed_note, internal FROM application_events WHERE application = '${'#'}'`,
    ],
    ['an update of a decision', `UPDATE decisions SET kind = 'refusal', ground = 'x' WHERE application = '${'#'}'`],
    ['a deletion of a decision', `DELETE FROM decisions WHERE application = '${'#'}'`],
    [
      'a replacement of a decision',
      `REPLACE INTO decisions SELECT application, seq, kind, ground, sealed_words, document_number, department, 'x', decided_at FROM decisions WHERE application = '${'#'}'`,
    ],
  ])('%s', async (_, sql) => {
    const all = () => [
      rows(),
      query(portal, 'SELECT * FROM application_events WHERE application = ?', number),
      query(portal, 'SELECT * FROM decisions WHERE application = ?', number),
    ];
    const before = all();
    await expect(change(portal, sql.replace('$', chain).replace('#', number))).rejects.toThrow();
    expect(all()).toEqual(before);
  });
});

describe('whoever spoils a copy is found', () => {
  let folder: string;
  let copy: DatabaseSync;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kabinet-copy-'));
    const original = openDatabase(portal);
    const file = original.location()!;
    original.close();
    for (const end of ['', '-wal', '-shm']) {
      try {
        copyFileSync(file + end, join(folder, `copy${end}`));
      } catch {
        // There may be no -shm.
      }
    }
    copy = new DatabaseSync(join(folder, 'copy'));
    for (const trigger of ['continue_the_chain', 'refuse_update', 'refuse_delete'])
      copy.exec(`DROP TRIGGER audit_events_${trigger}`);
  });
  afterAll(() => {
    copy.close();
    rmSync(folder, { recursive: true });
  });

  const flip: [keyof AuditRow, string][] = [
    ['at', 'at = at + 1'],
    ['actorKind', `actor_kind = 'admin'`],
    ['actorId', `actor_id = actor_id || 'x'`],
    ['action', `action = 'x'`],
    ['subject', `subject = subject || 'x'`],
    ['detail', `detail = replace(detail, '}', ' }')`],
    ['previousHash', `previous_hash = 'x' || substr(previous_hash, 2)`],
    ['hash', `hash = 'x' || substr(hash, 2)`],
  ];
  test.each(flip)('one byte of %s', async (_, set) => {
    copy.exec('BEGIN');
    copy.exec(`UPDATE audit_events SET ${set} WHERE chain = '${chain}' AND seq = 3`);
    const found = await firstBrokenLink(rows(copy));
    copy.exec('ROLLBACK');
    expect([3, 4]).toContain(found);
    expect(await firstBrokenLink(rows(copy))).toBeNull();
  });

  test('a link taken out of the middle', async () => {
    copy.exec('BEGIN');
    copy.exec(`DELETE FROM audit_events WHERE chain = '${chain}' AND seq = 5`);
    const found = await firstBrokenLink(rows(copy));
    copy.exec('ROLLBACK');
    expect(found).toBe(6);
  });
});
