import type { Context } from 'hono';
import { type AskingOfficer, createStaffRouter, type StaffEnv } from '../../accounts/officer.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { acceptCheck } from '../../identity/accept-check.ts';
import { checkForOfficer, checkReading, type SeenCheck } from '../../identity/check.ts';
import type { DecideOutcome } from '../../identity/decide.ts';
import { groundOf } from '../../identity/grounds.ts';
import { ITEMS } from '../../identity/items.ts';
import { type Chosen, returnCheck } from '../../identity/return-check.ts';
import { keyring, poke, seeOther } from '../../platform/http.ts';
import { found, NotFound } from '../../platform/problems.ts';
import type { RidesAlong } from '../../platform/read-ahead.ts';
import { type PostedForm, readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { seenIn } from '../typed.ts';
import { WaitingPage } from '../views/waiting-page.tsx';
import type { CheckNotice } from './check-notice.ts';
import { recordLook } from './record-look.ts';
import { showCheck } from './show-check.tsx';
import { doneWords } from './texts.ts';
import { waitingChecks, waitingReading } from './waiting-checks.ts';

const everybodys = () => null;
const myself = ({ staffId }: AskingOfficer) => staffId;

/** What the pages of checks read with their officer. */
export const rideChecks: RidesAlong<AskingOfficer> = c => {
  const [, id] = /^\/staff\/checks\/([^/]+)/.exec(c.req.path) ?? [];
  return [id === undefined ? waitingReading.ride(everybodys, c.req.query('after') ?? '') : checkReading.ride(myself, id)];
};

/** Proofs of identity that wait for a second pair of eyes: for the support alone. */
export const checkRoutes = createStaffRouter('support')
  .get('/', async c => {
    const { checks, next } = await waitingChecks(c.get('db'), c.req.query('after') ?? '');
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: 'Проверки личности', section: 'support' },
      <WaitingPage
        title="Проверки личности"
        home="/staff/checks"
        noun="Проверка"
        lines={checks.map(({ id, sentAt, round }) => ({
          id,
          at: sentAt ?? 0,
          ...(round > 1 && { meta: `Отправлена повторно, раз: ${round}` }),
        }))}
        next={next}
        done={doneWords[c.req.query('done') ?? '']}
        timeZone={profile.timeZone}
      />,
    );
  })
  .get('/:check', async c => showCheck(c, await checkHere(c)))
  .get('/:check/files/:file', async c => {
    const check = await checkHere(c);
    const open = check.row.status === 'waiting' && !check.own;
    const file = found(open ? check.files.find(each => each.id === c.req.param('file')) : null);
    await recordLook(c.get('db'), c.get('officer'), check, file.id);
    const [named] = await openNames(check.keys, [file]);
    return c.body(await openFile(c.env, check.keys, file), 200, downloadHeaders(named?.name ?? '', file.type));
  })
  .post('/:check/acceptance', async c => {
    const form = await readForm(c);
    return answer(
      c,
      'accepted',
      await acceptCheck({ ...(await deciding(c)), policies: (await regionOf(c)).profile.policies }, decisionIn(c, form)),
    );
  })
  .post('/:check/return', async c => {
    const form = await readForm(c);
    const chosen = chosenIn(form);
    if (Object.keys(chosen).length === 0) return showCheck(c, await checkHere(c), { missing: true });
    return answer(c, 'returned', await returnCheck(await deciding(c), decisionIn(c, form), chosen));
  });

async function checkHere(c: Context<StaffEnv>): Promise<SeenCheck> {
  const check = await checkForOfficer(c.get('db'), await keyring(c), c.get('officer').staffId, c.req.param('check') ?? '');
  // What is not sent is its person's alone.
  return found(check?.row.round ? check : null);
}

const deciding = async (c: Context<StaffEnv>) => ({ db: c.get('db'), ring: await keyring(c) });

const decisionIn = (c: Context<StaffEnv>, form: PostedForm) => ({
  officer: c.get('officer'),
  id: c.req.param('check') ?? '',
  seen: seenIn(form),
});

function chosenIn(form: PostedForm): Chosen {
  const chosen = ITEMS.map(item => [item, form.text(`ground.${item}`)] as const);
  return Object.fromEntries(chosen.filter(([item, code]) => groundOf(item, code) !== undefined));
}

async function answer(c: Context<StaffEnv>, done: 'accepted' | 'returned', outcome: DecideOutcome): Promise<Response> {
  if (outcome.kind === 'absent') throw new NotFound('no such check');
  if (outcome.kind === 'done') {
    poke(c, outcome.announced);
    return seeOther(c, `/staff/checks?done=${done}`);
  }
  const notice: CheckNotice = { refused: outcome.kind };
  return showCheck(c, await checkHere(c), notice);
}
