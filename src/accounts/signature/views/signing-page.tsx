import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { FileInput } from '../../../ui/controls/file-input.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

type Props = { action: string; csrf: string; next: string; challenge: string; maxBytes: number; error?: string };

/** A file to download, to sign with any program, and to send back signed. A plug-in of the browser only shortens the way. */
export const SigningPage = ({ action, csrf, next, challenge, maxBytes, error }: Props) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'signature', text: error }] : []} />
    <h1>Вход с электронной подписью</h1>
    <p>
      Нужна квалифицированная подпись человека: в её сертификате есть СНИЛС. Подойдёт любая программа, которая подписывает файлы:
      КриптоАРМ, КриптоПро, VipNet PKI Client. Для портала ничего ставить не нужно, браузер может быть любым.
    </p>
    <p id="signing" role="status"></p>
    <ol>
      <li>
        <a href={`${action}/${challenge}`}>Скачайте файл vhod.txt</a>. Он действует 10 минут. Не открывайте его в редакторе:
        изменённый файл не подойдёт.
      </li>
      <li>Подпишите его в своей программе. Программа создаст файл подписи.</li>
      <li>Загрузите файл подписи сюда.</li>
    </ol>
    <form method="post" action={action} enctype="multipart/form-data" novalidate data-signs={`${action}/${challenge}`}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="challenge" value={challenge} />
      <FileInput
        id="signature"
        name="signature"
        label="Файл подписи"
        hint={`Обычно заканчивается на .sig, .sgn или .p7s. До ${Math.floor(maxBytes / 1024)} КБ. Подпись отдельно от файла или вместе с ним.`}
        error={error}
      />
      <SubmitRow label="Войти">
        <a href={`/sign-in?${new URLSearchParams({ next })}`}>Войти другим способом</a>
      </SubmitRow>
    </form>
    <h2>Если подписи нет</h2>
    <p>
      Бесплатно её выдаёт налоговая служба руководителям фирм и предпринимателям. Остальным – удостоверяющие центры из списка
      Минцифры. Для входа подойдут и <a href={`/sign-in?${new URLSearchParams({ next })}`}>другие способы</a>.
    </p>
  </>
);
