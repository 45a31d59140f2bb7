import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../accounts/citizen.ts';
import { chosenFile } from '../files/chosen-file.ts';
import { bodyLimit, uploadLimits } from '../files/limits.ts';
import { refusalText } from '../files/texts.ts';
import { keyring, poke, seeOther } from '../platform/http.ts';
import { NotFound } from '../platform/problems.ts';
import { readForm } from '../platform/requests/body.ts';
import { comparesFaces } from '../region/compares-faces.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import { identityPath } from './identity-path.ts';
import { photoSlot } from './items.ts';
import { keepPhoto } from './keep-photo.ts';
import { checkHere } from './own-check.ts';
import { photoConsentParts } from './photo-consent.ts';
import { openItems } from './progress.ts';
import { type PhotoErrors, PhotoPage } from './views/photo-page.tsx';
import { withdrawPhoto } from './withdraw-photo.ts';

/** The photograph of the face with the consent to it; only where the region compares faces. It can be taken back at any time. */
export const photoRoutes = createCitizenRouter()
  .get('/photo', c => show(c))
  .post('/photo', async c => {
    const { profile } = await regionOf(c);
    const form = await readForm(c, bodyLimit(uploadLimits(profile).maxBytes * 2));
    const { personId } = c.get('citizen');
    const files = { env: c.env, db: c.get('db'), ring: await keyring(c) };
    if (form.text('go') === 'remove') {
      poke(c, await withdrawPhoto(files.db, files.ring, personId));
      return seeOther(c, identityPath());
    }
    const check = await checkHere(c);
    if (!comparesFaces(profile)) throw new NotFound('no photographs here');
    if (openItems(check).length === 0) return seeOther(c, identityPath());
    if (form.text('agree') !== 'yes') return show(c, { agree: 'Поставьте отметку, если согласны. Без согласия фото не нужно.' });
    const kept = await keepPhoto(files, profile, personId, chosenFile(form, photoSlot.id));
    if (kept.kind === 'refused') return show(c, { photo: refusalText(kept) }, true);
    poke(c, kept.announced);
    return seeOther(c, identityPath());
  });

async function show(c: Context<CitizenEnv>, errors: PhotoErrors = {}, agreed = false) {
  const { profile } = await regionOf(c);
  const check = await checkHere(c);
  const attached = check.files.some(file => file.slot === photoSlot.id);
  const open = comparesFaces(profile) && openItems(check).length > 0;
  if (!open && !attached) throw new NotFound('no photographs now');
  return page(
    c,
    {
      title: 'Фотография лица',
      within: 'Подтверждение личности',
      section: 'citizen',
      status: Object.keys(errors).length > 0 ? 422 : 200,
      back: { href: identityPath(), label: 'Подтверждение личности' },
    },
    <PhotoPage
      consent={photoConsentParts(profile)}
      limits={uploadLimits(profile)}
      attached={attached}
      open={open}
      agreed={agreed}
      csrf={c.get('csrf') ?? ''}
      errors={errors}
    />,
  );
}
