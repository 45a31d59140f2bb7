import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import type { PasskeyOptions } from '../../passkeys/passkey-options.ts';
import { PasskeyForm } from '../../passkeys/views/passkey-form.tsx';
import { ForeignComputer } from '../../views/foreign-computer.tsx';
import { type WayIn, wayPath } from '../../ways-in.ts';

type PasskeyPageProps = {
  staff: boolean;
  signIn: string;
  /** The others, beside the password. */
  ways: WayIn[];
  csrf: string;
  next: string;
  options: PasskeyOptions;
  foreignMinutes: number;
  error?: string;
};

export const passkeyTitle = (staff: boolean) => (staff ? 'Вход сотрудника с ключом входа' : 'Вход с ключом входа');

/** One button: the device asks for a finger or a PIN. */
export function PasskeyPage({ staff, signIn, ways, csrf, next, options, foreignMinutes, error }: PasskeyPageProps) {
  const withPassword = <a href={`${signIn}?${new URLSearchParams({ next })}`}>Войти с паролем</a>;
  return (
    <>
      <ErrorSummary errors={error ? [{ target: 'passkey', text: error }] : []} />
      <h1 id="passkey">{passkeyTitle(staff)}</h1>
      <p>Ключ входа хранит ваш телефон или компьютер. Чтобы войти, подтвердите на нём, что это вы. Пароль и код не нужны.</p>
      <PasskeyForm
        action={`${signIn}/passkey`}
        csrf={csrf}
        options={options}
        label="Войти"
        otherwise={<p>Этот браузер не умеет спрашивать ключ входа или показывает страницы без скриптов.</p>}
      >
        <input type="hidden" name="next" value={next} />
        <ForeignComputer checked={false} minutes={foreignMinutes} />
      </PasskeyForm>
      <p>{withPassword}</p>
      {ways.map(way => (
        <p>
          <a href={wayPath(way, next)}>{way.label}</a>
        </p>
      ))}
    </>
  );
}
