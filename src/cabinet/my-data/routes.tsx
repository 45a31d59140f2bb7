import { accessOf } from '../../accounts/access.ts';
import { accessFact, recordAccess } from '../../accounts/access-log.ts';
import { createCitizenRouter } from '../../accounts/citizen.ts';
import { proofAsked } from '../../accounts/proof/proven.ts';
import { now } from '../../platform/clock.ts';
import { readForm } from '../../platform/requests/body.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { page } from '../../ui/page.tsx';
import { collectData } from './collect.ts';
import { DataFile } from './views/data-file.tsx';

const DATA = '/cabinet/data';

/** «Скачать мои данные» (152-ФЗ ст. 14 [K]). Mounted at /cabinet/data; who takes them has just proven themselves, and the journal says so. */
export const dataRoutes = createCitizenRouter()
  .get('/', c =>
    page(
      c,
      { title: 'Мои данные', section: 'citizen', back: { href: '/cabinet/profile', label: 'Профиль' } },
      <>
        <h1>Мои данные</h1>
        <p>
          В одном файле: профиль, откуда взято каждое значение, телефоны и почта, заявления, электронные подписи, сообщения,
          документы, согласия, входы и журнал. Файл откроется в любом браузере.
        </p>
        <p>В нём много личного. Не храните его на чужом компьютере.</p>
        <PostForm action={DATA} csrf={c.get('csrf') ?? ''}>
          <SubmitRow label="Скачать мои данные" />
        </PostForm>
      </>,
    ),
  )
  .post('/', async c => {
    await readForm(c);
    const citizen = c.get('citizen');
    const asked = proofAsked(c, 'citizen', citizen, DATA);
    if (asked) return asked;
    const access = await accessOf(c);
    const data = await collectData(access, citizen);
    const { accountId, personId } = citizen;
    await recordAccess(access.db, accessFact({ kind: 'citizen', personId, actorId: personId }, 'data-taken', accountId), []);
    const { timeZone, portalName } = access.region;
    const file = <DataFile data={data} at={now()} timeZone={timeZone} portal={portalName} />;
    return c.html(file, 200, { 'Content-Disposition': 'attachment; filename="moi-dannye.html"' });
  });
