import { SigningForm } from '../../../accounts/signature/signing-form.tsx';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { SIGNED_NAME } from '../../signature-holder.ts';
import { draftPath } from '../draft-path.ts';

type Props = { draft: string; step: string; csrf: string; maxBytes: number; error?: string };

export const signingTitle = 'Подпишите заявление';

/** The application as a file to sign with one's own signature. */
export const SigningPage = ({ draft, step, csrf, maxBytes, error }: Props) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'signature', text: error }] : []} />
    <p class="meta">{step}</p>
    <h1>{signingTitle}</h1>
    <p>
      Нужна квалифицированная электронная подпись того, кто подаёт заявление. Подойдёт любая программа, которая подписывает файлы:
      КриптоАРМ, КриптоПро, VipNet PKI Client. Для портала ничего ставить не нужно, браузер может быть любым.
    </p>
    <p>
      В файле всё, что мы отправим: ваши ответы и список приложенных файлов. Прочитайте его перед тем, как подписать. Если потом
      измените ответ или файл, подпишите заявление ещё раз.
    </p>
    <SigningForm
      action={draftPath(draft, 'signature')}
      file={{ href: draftPath(draft, 'signature', SIGNED_NAME), name: SIGNED_NAME }}
      csrf={csrf}
      label="Загрузить подпись"
      pluginLabel="Подписать заявление"
      maxBytes={maxBytes}
      error={error}
    >
      <a href={draftPath(draft, 'check')}>Вернуться к проверке</a>
    </SigningForm>
  </>
);
