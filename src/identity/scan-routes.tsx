import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../accounts/citizen.ts';
import { chosenFile } from '../files/chosen-file.ts';
import { filesDownNote } from '../files/files-down-note.tsx';
import { bodyLimit, uploadLimits } from '../files/limits.ts';
import { openNames } from '../files/open-names.ts';
import { refuse } from '../files/refusal.ts';
import { isSmallPicture } from '../files/small-picture.ts';
import { refusalText } from '../files/texts.ts';
import type { FieldError } from '../forms/field-error.ts';
import { keyring, poke, seeOther } from '../platform/http.ts';
import { readForm } from '../platform/requests/body.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import type { Check } from './check.ts';
import { identityPath } from './identity-path.ts';
import { scanSlots } from './items.ts';
import { keepScan } from './keep-scan.ts';
import { checkHere, toNext } from './own-check.ts';
import { openItems } from './progress.ts';
import { ScanPage } from './views/scan-page.tsx';

/** The scans of the passport: one form, a place for each page; a new file takes the place of the one before. */
export const scanRoutes = createCitizenRouter()
  .get('/scan', async c => {
    const check = await checkHere(c);
    return openItems(check).includes('scan') ? show(c, check) : seeOther(c, identityPath());
  })
  .post('/scan', async c => {
    const { profile } = await regionOf(c);
    const limits = uploadLimits(profile);
    const form = await readForm(c, bodyLimit(limits.maxBytes * (scanSlots.length + 1)));
    const check = await checkHere(c);
    if (!openItems(check).includes('scan')) return seeOther(c, identityPath());
    const files = { env: c.env, db: c.get('db'), ring: await keyring(c) };
    const errors: FieldError[] = [];
    let small = false;
    for (const slot of scanSlots) {
      const file = chosenFile(form, slot.id);
      const attached = check.files.some(each => each.slot === slot.id);
      if (!file && (attached || form.text('go') === 'exit')) continue;
      const kept = file ? await keepScan(files, check, { slot, limits, file }) : refuse({ reason: 'not-chosen' });
      if ('announced' in kept) poke(c, kept.announced);
      if (kept.kind === 'received' && isSmallPicture(kept.row, slot)) small = true;
      if (kept.kind === 'refused')
        errors.push({ field: slot.id, target: slot.id, label: slot.label, message: refusalText(kept) });
    }
    // Told before one goes on; the next press goes on with it.
    if (errors.length === 0 && small && form.text('go') !== 'exit') return seeOther(c, identityPath('scan'));
    return errors.length > 0 ? show(c, await checkHere(c), errors) : toNext(c, form.text('go'), check, 'scan');
  });

async function show(c: Context<CitizenEnv>, check: Check, errors: FieldError[] = []) {
  const { profile } = await regionOf(c);
  const scans = check.files.filter(file => scanSlots.some(slot => slot.id === file.slot));
  return page(
    c,
    {
      title: 'Сканы паспорта',
      within: 'Подтверждение личности',
      section: 'citizen',
      status: errors.length > 0 ? 422 : 200,
      back: { href: identityPath(), label: 'Подтверждение личности' },
    },
    <>
      {await filesDownNote(c)}
      <ScanPage
        files={await openNames(check.keys, scans)}
        limits={uploadLimits(profile)}
        csrf={c.get('csrf') ?? ''}
        errors={errors}
      />
    </>,
  );
}
