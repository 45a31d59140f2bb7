import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { Qr } from '../../../ui/qr.tsx';

type AddAppProps = {
  title: string;
  action: string;
  csrf: string;
  /** What the picture says; null where pictures are off. */
  link: string | null;
  secret: string;
  offer: string;
  error?: string;
};

/** The secret as a picture and as letters, and the code that shows it has arrived. */
export const AddAppPage = ({ title, action, csrf, link, secret, offer, error }: AddAppProps) => (
  <>
    {error && <ErrorSummary errors={[{ target: 'code', text: error }]} />}
    <h1>{title}</h1>
    <ol>
      <li>Поставьте на телефон любое приложение для одноразовых кодов. Например, Яндекс Ключ или FreeOTP.</li>
      <li>
        Добавьте в него кабинет: {link ? 'наведите камеру на картинку или введите ключ.' : 'введите ключ.'}
        {link && (
          <p>
            <Qr text={link} label="QR-код для приложения; тот же ключ написан ниже" />
          </p>
        )}
        <p>
          Ключ: <code>{secret.match(/.{4}/g)?.join(' ')}</code>
        </p>
      </li>
      <li>Введите код, который покажет приложение.</li>
    </ol>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="offer" value={offer} />
      <TextInput
        id="code"
        name="code"
        label="Код из приложения"
        hint="6 цифр. Код меняется каждые полминуты."
        error={error}
        width="m"
        numeric
        autocomplete="one-time-code"
      />
      <SubmitRow label="Подключить" />
    </PostForm>
  </>
);
