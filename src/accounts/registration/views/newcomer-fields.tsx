import type { Policies } from '../../../region/profile.ts';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { NewPasswordInput } from '../../passwords/new-password-input.tsx';
import { FieldsSummary, PhoneInput } from '../../typed-fields.tsx';
import type { NewcomerErrors, TypedNewcomer } from '../newcomer-form.ts';

export type NewcomerProps = { typed: Partial<TypedNewcomer>; errors: NewcomerErrors; policy: Policies['password'] };

/** The errors of the form above its heading, in the order of the fields. */
export const NewcomerSummary = ({ errors }: Pick<NewcomerProps, 'errors'>) => (
  <FieldsSummary order={['family', 'given', 'patronymic', 'phone', 'email', 'password']} errors={errors} />
);

/** Who the person is, how to reach them, and the password. */
export const NewcomerFields = ({ typed, errors, policy, staff }: NewcomerProps & { staff: boolean }) => (
  <>
    <TextInput id="family" name="family" label="Фамилия" value={typed.family} error={errors.family} autocomplete="family-name" />
    <TextInput id="given" name="given" label="Имя" value={typed.given} error={errors.given} autocomplete="given-name" />
    <TextInput
      id="patronymic"
      name="patronymic"
      label="Отчество"
      optional
      hint="Если оно есть в паспорте"
      value={typed.patronymic}
      error={errors.patronymic}
      autocomplete="additional-name"
    />
    <PhoneInput
      label={staff ? 'Рабочий мобильный телефон' : 'Мобильный телефон'}
      hint="Например, +7 912 345-67-89. На него придёт код, сейчас и при каждом входе."
      value={typed.phone}
      error={errors.phone}
    />
    <TextInput
      id="email"
      name="email"
      type="email"
      label="Электронная почта"
      optional
      hint={
        staff ? 'Для служебных сообщений' : 'Пришлём письмо со ссылкой. Когда подтвердите почту, с ней тоже можно будет входить.'
      }
      value={typed.email}
      error={errors.email}
      autocomplete="email"
    />
    <NewPasswordInput label="Пароль" policy={policy} error={errors.password} />
  </>
);
