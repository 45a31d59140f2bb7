import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { removeFile } from '../../files/remove-file.ts';
import { runBatch } from '../../platform/db.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { type Draft, loadDraft } from './draft.ts';
import { draftPath } from './draft-path.ts';
import { touchDraft } from './save-page.ts';

/** Files of a draft: their download and their removal. They come with their page. */
export const draftFileRoutes = createCitizenRouter()
  .get('/:draft/files/:file', async c => {
    const draft = found(await loadDraft(await caseContext(c), c.get('citizen'), c.req.param('draft')));
    const row = found(draft.files.find(file => file.id === c.req.param('file')));
    const [named] = await openNames(c.get('citizen').keys, [row]);
    const bytes = await openFile(c.env, c.get('citizen').keys, row);
    return c.body(bytes, 200, downloadHeaders(named?.name ?? '', row.type));
  })
  .post('/:draft/:page/files/:slot/:file/removal', async c => {
    await readForm(c);
    const draft = found(await loadDraft(await caseContext(c), c.get('citizen'), c.req.param('draft')));
    if (draft.number) return seeOther(c, cardPath(draft.number));
    await removeDraftFile(c, draft, c.req.param('file'));
    return seeOther(c, draftPath(draft.row.id, c.req.param('page')));
  });

async function removeDraftFile(c: Context<CitizenEnv>, draft: Draft, id: string) {
  if (!draft.files.some(file => file.id === id)) return;
  const removal = removeFile(c.get('db'), { holderId: draft.row.id, id });
  await runBatch(c.get('db'), [touchDraft(c.get('db'), draft.row.id, draft.service.retention.draftDays), ...removal.statements]);
  poke(c, [removal.announced]);
}
