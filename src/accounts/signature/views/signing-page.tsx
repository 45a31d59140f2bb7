import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { SigningForm } from '../signing-form.tsx';

type Props = { action: string; csrf: string; next: string; challenge: string; maxBytes: number; error?: string };

/** In by a signature of a file that the portal has made. */
export const SigningPage = ({ action, csrf, next, challenge, maxBytes, error }: Props) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'signature', text: error }] : []} />
    <h1>Вход с электронной подписью</h1>
    <p>
      Нужна квалифицированная подпись человека: в её сертификате есть СНИЛС. Подойдёт любая программа, которая подписывает файлы:
      КриптоАРМ, КриптоПро, VipNet PKI Client. Для портала ничего ставить не нужно, браузер может быть любым.
    </p>
    <SigningForm
      action={action}
      file={{ href: `${action}/${challenge}`, name: 'vhod.txt', lasts: 'Он действует 10 минут.' }}
      csrf={csrf}
      hidden={{ next, challenge }}
      label="Войти"
      pluginLabel="Подписать и войти"
      maxBytes={maxBytes}
      error={error}
    >
      <a href={`/sign-in?${new URLSearchParams({ next })}`}>Войти другим способом</a>
    </SigningForm>
    <h2>Если подписи нет</h2>
    <p>
      Бесплатно её выдаёт налоговая служба руководителям фирм и предпринимателям. Остальным – удостоверяющие центры из списка
      Минцифры. Для входа подойдут и <a href={`/sign-in?${new URLSearchParams({ next })}`}>другие способы</a>.
    </p>
  </>
);
