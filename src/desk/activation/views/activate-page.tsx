import { NewPasswordInput } from '../../../accounts/passwords/new-password-input.tsx';
import { NO_BIRTH } from '../../../accounts/typed-birth.ts';
import { BirthInput, FieldsSummary, PhoneInput } from '../../../accounts/typed-fields.tsx';
import type { Policies } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import type { ActivationErrors, TypedActivation } from '../activate-form.ts';

type Props = { csrf: string; typed?: TypedActivation; errors: ActivationErrors; policy: Policies['password'] };

const nothing: TypedActivation = { birth: NO_BIRTH, phone: '' };

/** The code, whose it is, a telephone and a password: all that opens a cabinet, on one page. */
export const ActivatePage = ({ csrf, typed = nothing, errors, policy }: Props) => (
  <>
    <FieldsSummary order={['code', 'birth', 'phone', 'password']} errors={errors} />
    <h1>Код из МФЦ</h1>
    <p>
      Код напечатан на листе, который вам дали в МФЦ. Он открывает новый кабинет или возвращает прежний. Листа нет?{' '}
      <a href="/mfc">Где его получить</a>
    </p>
    <PostForm action="/activate" csrf={csrf}>
      <TextInput
        id="code"
        name="code"
        label="Код с листа"
        hint="Четыре группы по четыре знака. Большие и маленькие буквы не различаются, пробелы не важны."
        error={errors.code}
        width="m"
        autocomplete="off"
      />
      <BirthInput value={typed.birth} errors={errors} />
      <PhoneInput
        label="Мобильный телефон"
        hint="Например, +7 912 345-67-89. На него придёт код, сейчас и при каждом входе. Прежний телефон кабинета он заменит."
        value={typed.phone}
        error={errors.phone}
      />
      <NewPasswordInput policy={policy} error={errors.password} />
      <SubmitRow label="Получить код на телефон" />
    </PostForm>
  </>
);
