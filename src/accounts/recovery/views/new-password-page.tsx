import type { Policies } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { NewPasswordInput } from '../../passwords/new-password-input.tsx';

export type NewPasswordErrors = { password?: string; phone?: string };
type Props = {
  action: string;
  csrf: string;
  policy: Policies['password'];
  linked: string[];
  phone: string;
  phoneNeeded: boolean;
  errors: NewPasswordErrors;
};

/** A new password, and a new telephone when the old one is lost. What one enters with is told only here, masked. */
export const NewPasswordPage = ({ action, csrf, policy, linked, phone, phoneNeeded, errors }: Props) => (
  <>
    <ErrorSummary errors={Object.entries(errors).map(([target, text]) => ({ target, text }))} />
    <h1>Новый пароль</h1>
    <p>Вы входите с одним из этого:</p>
    <ul>
      {linked.map(text => (
        <li>{text}</li>
      ))}
    </ul>
    <PostForm action={action} csrf={csrf}>
      <NewPasswordInput policy={policy} error={errors.password} />
      <TextInput
        id="phone"
        name="phone"
        type="tel"
        label="Новый телефон"
        optional={!phoneNeeded}
        hint={
          phoneNeeded
            ? 'На него придёт код. Прежний номер перестанет подходить для входа'
            : 'Только если номер сменился: на новый придёт код. Прежний перестанет подходить для входа'
        }
        value={phone}
        error={errors.phone}
        autocomplete="tel"
      />
      <SubmitRow label="Сохранить пароль" />
    </PostForm>
    <p>После этого вход на всех других устройствах закончится.</p>
  </>
);
