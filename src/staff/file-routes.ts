import { createStaffRouter } from '../accounts/officer.ts';
import { inDepartment, loadCase } from '../applications/case.ts';
import { caseContext } from '../applications/case-context.ts';
import { recordView } from '../applications/open-case.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { openFile } from '../files/open-file.ts';
import { openNames } from '../files/open-names.ts';
import { fileOf } from '../files/queries.ts';
import { found } from '../platform/problems.ts';
import { caseOfficer } from './case-officer.ts';

/** What a citizen attached, for the officer of the department; every look is recorded. */
export const caseFileRoutes = createStaffRouter('officer', 'head').get('/cases/:number/files/:file', async c => {
  const context = await caseContext(c);
  const { number, file } = c.req.param();
  const subject = found(await loadCase(context, number, inDepartment(c.get('officer').department)));
  const row = found((await fileOf(context.db, number, file))[0]);
  await recordView(context, await caseOfficer(c.get('officer')), subject, 'view-file', row.id);
  const [named] = await openNames(subject.keys, [row]);
  return c.body(await openFile(c.env, subject.keys, row), 200, downloadHeaders(named?.name ?? '', row.type));
});
