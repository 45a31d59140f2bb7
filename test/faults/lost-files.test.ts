import { expect, inject, test } from 'vitest';
import { decided } from '../afterlife.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { formOf } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
import { send } from './fault.ts';

const portal = inject('served');

test.each([
  ['/again', {}, '/cabinet/drafts', 'SELECT id FROM drafts WHERE earlier_number = ?'],
  [
    '/correction',
    { wrong: 'Номер 1', right: 'Номер 2' },
    '/cabinet/applications',
    'SELECT number AS id FROM applications WHERE earlier_number = ?',
  ],
] as const)(
  'the answer to a write is lost after it was written: what %s made still has its file',
  async (verb, words, base, made) => {
    const { visitor } = await registerCitizen(portal);
    const { visitor: officer } = await registerOfficer(portal, 'nature');
    const number = await decided(portal, { citizen: visitor, officer }, 'approval');
    await visitor.get(`/cabinet/applications/${number}${verb}`);
    const filled = formOf(
      visitor,
      verb,
      verb === '/correction' ? { ...words, 'file.proof': await photograph() } : { files: 'yes' },
    );
    for (let lost = 1; lost < 4 && query(portal, made, number).length === 0; lost++)
      await send({ visitor, filled }, { lost }, false);
    const [row] = query<{ id: string }>(portal, made, number);
    const [file] = query<{ id: string }>(portal, 'SELECT id FROM files WHERE holder_id = ?', row!.id);
    expect((await visitor.get(`${base}/${row!.id}/files/${file!.id}`)).status).toBe(200);
  },
);
