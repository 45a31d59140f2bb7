import type { FieldKind } from '../definition.ts';
import { address } from './address.tsx';
import { bank } from './bank.tsx';
import { choice, choices, confirm, yesno } from './choice.tsx';
import { inn, ogrn, oms, snils } from './codes.tsx';
import { email, phone } from './contact.tsx';
import { date } from './date.tsx';
import type { Kind } from './kind.ts';
import { money, number } from './number.tsx';
import { passport } from './passport.tsx';
import { longtext, text } from './text.tsx';

/** Every kind of field: a new kind does not compile until it stands here. */
export const kinds: Record<FieldKind, Kind> = {
  text,
  longtext,
  number,
  money,
  date,
  yesno,
  choice,
  choices,
  address,
  passport,
  snils,
  inn,
  ogrn,
  oms,
  phone,
  email,
  bank,
  confirm,
};
