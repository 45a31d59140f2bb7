import type { PostedForm } from '../../platform/requests/body.ts';
import type { DateParts } from '../../ui/date-parts.ts';
import { emailProblem, NO_SUCH_PHONE } from '../contact-problems.ts';
import { emailOf, phoneOf, snilsOf } from '../identifier.ts';
import { type BirthErrors, typedBirth } from '../typed-birth.ts';
import type { TicketTyped } from './ticket.ts';

export type TypedTicketForm = Omit<TicketTyped, 'birthDate'> & { birth: DateParts };
export type TicketErrors = Partial<Record<Exclude<keyof TypedTicketForm, 'birth'> | 'file', string>> & BirthErrors;
type Parsed =
  | { ok: true; ticket: TicketTyped; typed: TypedTicketForm }
  | { ok: false; errors: TicketErrors; typed: TypedTicketForm };

const LONGEST_NAME = 200;

/** Reads the ticket, all but its file. Whether anything of it is anybody's is not asked here. */
export function parseTicket(form: PostedForm): Parsed {
  const birth = typedBirth(form);
  const typed: TypedTicketForm = {
    name: form.text('name'),
    birth: birth.typed,
    contact: form.text('contact'),
    snils: form.text('snils'),
    email: form.text('email'),
    phone: form.text('phone'),
  };
  const name = typed.name.trim().replace(/\s+/g, ' ');
  const contact = typed.contact.includes('@') ? emailOf(typed.contact) : phoneOf(typed.contact);
  const snils = typed.snils.trim() === '' ? '' : snilsOf(typed.snils);
  const email = emailOf(typed.email);
  const phone = typed.phone.trim() === '' ? '' : phoneOf(typed.phone);
  const errors: TicketErrors = {
    ...((!/\S\s\S/.test(name) || name.length > LONGEST_NAME) && { name: 'Напишите фамилию, имя и отчество, как в паспорте.' }),
    ...birth.errors,
    ...(contact === null && { contact: 'Проверьте телефон или почту. Пример: +7 912 345-67-89 или anna@example.ru.' }),
    ...(snils === null && { snils: 'В СНИЛС 11 цифр. Проверьте номер или оставьте поле пустым.' }),
    ...(email === null && { email: emailProblem(typed.email) }),
    ...(phone === null && { phone: NO_SUCH_PHONE }),
  };
  if (
    Object.keys(errors).length > 0 ||
    birth.iso === null ||
    contact === null ||
    snils === null ||
    email === null ||
    phone === null
  )
    return { ok: false, errors, typed };
  return { ok: true, ticket: { name, birthDate: birth.iso, contact, snils, email, phone }, typed };
}
