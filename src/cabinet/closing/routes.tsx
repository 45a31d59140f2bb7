import { accessOf } from '../../accounts/access.ts';
import { createCitizenRouter } from '../../accounts/citizen.ts';
import { selectClosing } from '../../accounts/closing/closing.ts';
import { takeClosingBack } from '../../accounts/closing/take-closing-back.ts';
import { proofAsked } from '../../accounts/proof/proven.ts';
import { selectApplications } from '../../applications/cards/list.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { askClosing } from './ask-closing.ts';
import { ClosingPage } from './views/closing-page.tsx';

const CLOSING = '/cabinet/closing';
const closingReading = reading(
  (db, owner: Owner, _: null) => [selectClosing(db, owner), selectApplications(db, owner, { group: 'active' })] as const,
);
const ahead: RidesAlong<Owner> = ({ req }) => (req.method === 'POST' ? [] : [closingReading.ride(theirs, null)]);

/** How a person closes their cabinet, and changes their mind. Mounted at /cabinet/closing. */
export const closingRoutes = createCitizenRouter({ ahead })
  .get('/', async c => {
    const [[closing], open] = await closingReading.read(c.get('db'), c.get('citizen').personId, null);
    const { profile } = await regionOf(c);
    return page(
      c,
      {
        title: closing ? 'Кабинет закрывается' : 'Закрыть кабинет',
        section: 'citizen',
        back: { href: '/cabinet/profile', label: 'Профиль' },
      },
      <ClosingPage closing={closing} open={open} region={profile} csrf={c.get('csrf') ?? ''} />,
    );
  })
  .post('/', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const citizen = c.get('citizen');
    if (form.text('go') === 'keep') {
      await takeClosingBack(access, citizen);
      return seeOther(c, '/cabinet');
    }
    const asked = proofAsked(c, 'citizen', citizen, CLOSING);
    if (asked) return asked;
    const outcome = await askClosing(access, citizen);
    if (outcome.kind === 'asked') poke(c, outcome.announced);
    return seeOther(c, CLOSING);
  });
