import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import type { PasskeyOptions } from '../../passkeys/passkey-options.ts';
import { PasskeyForm } from '../../passkeys/views/passkey-form.tsx';

type AddPasskeyProps = {
  title: string;
  action: string;
  csrf: string;
  options: PasskeyOptions;
  /** Codes of an application, for a browser that knows no keys. */
  factors: string;
  name: string;
  /** Where the person was going when a key was offered; '' when they came by themselves. */
  next: string;
  error?: string;
};

/** One button: the device makes a key and asks for a finger or a PIN. */
export const AddPasskeyPage = ({ title, action, csrf, options, factors, name, next, error }: AddPasskeyProps) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'passkey', text: error }] : []} />
    <h1 id="passkey">{title}</h1>
    <p>Назовите ключ, чтобы узнать его потом. Затем устройство попросит палец, лицо или свой PIN-код. Нам оно их не передаёт.</p>
    <PasskeyForm
      action={action}
      csrf={csrf}
      options={options}
      label="Добавить ключ"
      otherwise={
        <p>
          Этот браузер не умеет делать ключи входа или показывает страницы без скриптов. Вместо ключа подойдёт{' '}
          <a href={factors}>приложение с кодами</a>.
        </p>
      }
    >
      {next && <input type="hidden" name="next" value={next} />}
      <TextInput id="name" name="name" label="Название ключа" hint="Например: мой телефон" value={name} />
    </PasskeyForm>
  </>
);
