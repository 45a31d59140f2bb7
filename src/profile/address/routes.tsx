import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { searchForPerson } from '../../accounts/search-addresses.ts';
import { chosenAddress, type Found, LONGEST_SEARCH, openFound, sealFound } from '../../forms/addresses/find-address.ts';
import type { AddressAnswer, Field } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { inputNames, spellAnswer } from '../../forms/field-values.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { type RawValues, rawValues, showable } from '../../forms/raw-values.ts';
import { sameAnswer } from '../../persons/change-profile.ts';
import type { Profile } from '../../persons/profile.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { type PostedForm, readForm } from '../../platform/requests/body.ts';
import type { SummaryError } from '../../ui/controls/error-summary.tsx';
import { page } from '../../ui/page.tsx';
import { readProfile } from '../reading.ts';
import { valueLabels } from '../texts.ts';
import { valueText } from '../value-text.ts';
import { saveAddress, type WhichAddress } from './save-address.ts';
import { AddressPage } from './views/address-page.tsx';
import { ByHandPage } from './views/by-hand-page.tsx';

const whichOf = (text: string): WhichAddress => {
  const known: Record<string, WhichAddress> = { registration: 'address', living: 'livingAddress' };
  return found(Object.hasOwn(known, text) ? known[text] : undefined);
};
const pathOf = (which: WhichAddress) => `/cabinet/profile/addresses/${which === 'address' ? 'registration' : 'living'}`;
const fieldOf = (which: WhichAddress): Field => ({
  id: 'address',
  kind: 'address',
  label: valueLabels[which],
  autocomplete: 'on',
});

type Shown = {
  text?: string;
  found?: Found | undefined;
  /** What was typed and chosen beside it. */
  chosen?: string;
  house?: string;
  flat?: string;
  errors?: SummaryError[];
};

/** The page where an address is looked for, or written by hand. */
export async function showAddress(c: Context<CitizenEnv>, name: string, shown: Shown = {}) {
  const which = whichOf(name);
  if (c.req.query('by') === 'hand') return showByHand(c, which);
  const { profile, version } = await readProfile(c.get('db'), c.get('citizen'));
  const errors = shown.errors ?? [];
  return page(
    c,
    { title: valueLabels[which], within: 'Профиль', section: 'citizen', status: errors.length > 0 ? 422 : 200, back },
    <AddressPage
      title={valueLabels[which]}
      action={pathOf(which)}
      now={valueText(which, profile[which]?.value)}
      removable={which === 'livingAddress' && profile.livingAddress !== undefined}
      registered={which === 'livingAddress' ? otherAddress(profile) : ''}
      version={version}
      csrf={c.get('csrf') ?? ''}
      text={shown.text ?? ''}
      found={shown.found}
      sealed={await sealFound(c.get('citizen').keys, shown.found)}
      chosen={shown.chosen ?? ''}
      house={shown.house ?? ''}
      flat={shown.flat ?? ''}
      errors={errors}
    />,
  );
}

/** The registered address in words, when the person may live there too; empty when it is not known, or known to be the same. */
const otherAddress = ({ address, livingAddress }: Profile): string =>
  sameAnswer(address?.value, livingAddress?.value) ? '' : valueText('address', address?.value);

const back = { href: '/cabinet/profile', label: 'Профиль' };

/** Looks for an address, saves the chosen one, the one written by hand or the registered one, or takes the second one away. */
export async function postAddress(c: Context<CitizenEnv>, name: string) {
  const which = whichOf(name);
  const form = await readForm(c);
  switch (form.text('go')) {
    case 'choose':
      return choose(c, which, form);
    case 'hand':
      return byHand(c, which, form);
    case 'same':
      return which === 'livingAddress' ? save(c, which, form, 'registered', null) : showAddress(c, name);
    case 'remove':
      return which === 'livingAddress' ? save(c, which, form, undefined, null) : showAddress(c, name);
    default: {
      const text = form.text('text').trim();
      const errors = text.length > LONGEST_SEARCH ? [{ target: 'text', text: `Сократите до ${LONGEST_SEARCH} знаков.` }] : [];
      return showAddress(c, name, {
        text,
        found: errors.length > 0 ? undefined : await searchForPerson(c, text),
        errors,
      });
    }
  }
}

async function choose(c: Context<CitizenEnv>, which: WhichAddress, form: PostedForm) {
  const [text, fias] = [form.text('text').trim(), form.text('fias')];
  const [house, flat] = [form.text('house').trim().slice(0, 20), form.text('flat').trim().slice(0, 20)];
  const known = await openFound(c.get('citizen').keys, form.text('found'));
  const again = (target: string, words: string) =>
    showAddress(c, which === 'address' ? 'registration' : 'living', {
      ...{ text, house, flat, chosen: fias, errors: [{ target, text: words }] },
      found: known ?? undefined,
    });
  if (!known) return again('text', 'Найдите адрес ещё раз.');
  const address = chosenAddress(known, fias, house);
  if (!address) return again('fias', 'Выберите один из адресов.');
  if (!address.parts.house) return again('house', 'Напишите номер дома.');
  return save(c, which, form, { ...address.parts, flat }, address.fias);
}

async function byHand(c: Context<CitizenEnv>, which: WhichAddress, form: PostedForm) {
  const field = fieldOf(which);
  const values = rawValues(form, inputNames([field]));
  const { answers, errors } = parseFields([field], values, { today: '', answers: {} });
  if (errors.length > 0) return showByHand(c, which, { values: showable(values), errors });
  return save(c, which, form, answers.address as AddressAnswer, null);
}

async function save(
  c: Context<CitizenEnv>,
  which: WhichAddress,
  form: PostedForm,
  address: AddressAnswer | undefined | 'registered',
  fias: string | null,
) {
  const { db, device } = await accessOf(c);
  const version = Number(/^\d{1,9}$/.exec(form.text('version'))?.[0] ?? 0);
  const outcome = await saveAddress(db, c.get('citizen'), device, { which, address, fias, version });
  if (outcome.kind === 'changed') {
    const changed = valueText(which, outcome.profile[which]?.value);
    const typed = address === 'registered' ? outcome.profile.address?.value : address;
    const values = typed ? spellAnswer(fieldOf(which), typed) : {};
    return showByHand(c, which, { values, errors: [], changed });
  }
  poke(c, outcome.announced);
  return seeOther(c, '/cabinet/profile?saved=yes');
}

type ByHand = { values: RawValues; errors: FieldError[]; changed?: string };

async function showByHand(c: Context<CitizenEnv>, which: WhichAddress, shown?: ByHand) {
  const { profile, version } = await readProfile(c.get('db'), c.get('citizen'));
  const field = fieldOf(which);
  const known = profile[which]?.value;
  const status = shown?.changed !== undefined ? 409 : shown ? 422 : 200;
  return page(
    c,
    { title: `${valueLabels[which]} целиком`, within: 'Профиль', section: 'citizen', status, back },
    <ByHandPage
      title={`${valueLabels[which]} целиком`}
      action={pathOf(which)}
      field={field}
      values={shown?.values ?? (known ? spellAnswer(field, known) : {})}
      errors={shown?.errors ?? []}
      changed={shown?.changed}
      version={version}
      csrf={c.get('csrf') ?? ''}
    />,
  );
}
