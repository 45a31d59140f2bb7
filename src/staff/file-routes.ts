import { createStaffRouter } from '../accounts/officer.ts';
import { inDepartment } from '../applications/cases/case.ts';
import { loadCaseFile } from '../applications/cases/case-file.ts';
import { recordView } from '../applications/verbs/open-case.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { openFile } from '../files/open-file.ts';
import { openNames } from '../files/open-names.ts';
import { found } from '../platform/problems.ts';
import { here } from './case-routes.tsx';

/** What a citizen attached, for the officer of the department; every look is recorded. */
export const caseFileRoutes = createStaffRouter('officer', 'head').get('/cases/:number/files/:file', async c => {
  const [context, officer, number] = await here(c);
  const asked = { number, file: c.req.param('file') };
  const { subject, file } = found(await loadCaseFile(context, inDepartment(officer.department), asked));
  await recordView(context, officer, subject, 'view-file', file.id);
  const [named] = await openNames(subject.keys, [file]);
  return c.body(await openFile(c.env, subject.keys, file), 200, downloadHeaders(named?.name ?? '', file.type));
});
