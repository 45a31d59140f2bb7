import { Hono } from 'hono';
import { type BaseEnv, keyring, openDatabase } from '../platform/http.ts';
import { readReadableCode } from '../platform/readable-code.ts';
import { FOR_EVERYBODY } from '../ui/kept/for-everybody.ts';
import { page } from '../ui/page.tsx';
import { documentByHash } from './queries.ts';
import { statusWords } from './texts.ts';
import { verifyCodeProblem, verifyHash } from './verify-code.ts';
import { VerifiedPage } from './views/verified-page.tsx';
import { VerifyForm } from './views/verify-form.tsx';

/** The public check of a document by its code: no sign-in, no cookie, nothing of the person beyond surname and initials. */
export const verifyRoutes = new Hono<BaseEnv>();

/** What is longer is no code, and need not come back. */
const LONGEST = 200;

verifyRoutes.get('/verify', async c => {
  const typed = c.req.query('code')?.trim();
  const error = typed === undefined ? undefined : verifyCodeProblem(typed);
  const code = typed && !error && readReadableCode(typed);
  if (code) return c.redirect(`/verify/${code}`, 303);
  if (typed === undefined) c.header('Cache-Control', FOR_EVERYBODY);
  return page(
    c,
    { title: 'Проверка документа', section: 'public', status: error ? 422 : 200 },
    <VerifyForm heading="Проверка документа" value={typed?.slice(0, LONGEST)} error={error} />,
  );
});

verifyRoutes.get('/verify/:code', async c => {
  const typed = c.req.param('code');
  const code = readReadableCode(typed);
  c.header('X-Robots-Tag', 'noindex');
  openDatabase(c, 'first-primary');
  const document = code && (await documentByHash(c.get('db'), await keyring(c), await verifyHash(code)));
  if (!document)
    return page(
      c,
      { title: 'Документ не найден', within: 'Проверка документа', section: 'public', status: 404 },
      <VerifyForm heading="Документ не найден" value={code ?? typed} missing />,
    );
  const title = statusWords(document.row).heading;
  // Whoever checks several papers has several windows.
  return page(c, { title, within: document.row.number, section: 'public' }, <VerifiedPage {...document} />);
});
