import { TextInput } from '../../ui/controls/text-input.tsx';
import { formatPhone } from '../../ui/phone.ts';
import { normaliseEmail } from '../identifiers/email.ts';
import { normalisePhone } from '../identifiers/phone.ts';
import { fault, frame, isText, kind } from './kind.ts';

/** A telephone; the answer is E.164. */
export const phone = kind<string>({
  parts: [''],
  is: isText,
  ask: 'Введите номер телефона.',
  parse(_, read) {
    if (read() === '') return 'empty';
    const answer = normalisePhone(read());
    return answer ? { answer } : fault('Такого номера нет. Введите его с кодом, без добавочного, например +7 912 345-67-89.');
  },
  describe: (_, answer) => formatPhone(answer),
  spell: answer => ({ '': formatPhone(answer) }),
  view: props => (
    <TextInput
      {...frame({ ...props, hint: props.hint ?? 'Например, +7 912 345-67-89' })}
      value={props.read()}
      type="tel"
      width="m"
      autocomplete={props.field.autocomplete}
    />
  ),
});

export const email = kind<string>({
  parts: [''],
  is: isText,
  ask: 'Введите адрес электронной почты.',
  parse(_, read) {
    if (read() === '') return 'empty';
    const answer = normaliseEmail(read());
    return answer ? { answer } : fault('Это не похоже на адрес почты. Он выглядит так: imya@example.ru.');
  },
  describe: (_, answer) => answer,
  spell: answer => ({ '': answer }),
  view: props => <TextInput {...frame(props)} value={props.read()} type="email" autocomplete={props.field.autocomplete} />,
});
