import type { Child } from 'hono/jsx';
import { FileInput } from '../../ui/controls/file-input.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';

type Props = {
  action: string;
  /** The file to sign: where it is, how it is called when saved, how long it does. */
  file: { href: string; name: string; lasts?: string };
  csrf: string;
  hidden?: Record<string, string>;
  /** The button that sends the file of the signature, and the one that shows when the browser has a plug-in. */
  label: string;
  pluginLabel: string;
  maxBytes: number;
  error?: string;
  children?: Child;
};

/** A file to download, to sign with any program, and to send back signed. A plug-in of the browser only shortens the way. */
export const SigningForm = ({ action, file, csrf, hidden = {}, label, pluginLabel, maxBytes, error, children }: Props) => (
  <>
    <p id="signing" role="status"></p>
    <ol>
      <li>
        <a href={file.href}>Скачайте файл {file.name}</a>. {file.lasts && `${file.lasts} `}Не сохраняйте его в редакторе:
        изменённый файл не подойдёт.
      </li>
      <li>Подпишите его в своей программе. Программа создаст файл подписи.</li>
      <li>Загрузите файл подписи сюда.</li>
    </ol>
    <form
      method="post"
      action={action}
      enctype="multipart/form-data"
      novalidate
      data-signs={file.href}
      data-plugin-label={pluginLabel}
    >
      <input type="hidden" name="csrf" value={csrf} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FileInput
        id="signature"
        name="signature"
        label="Файл подписи"
        hint={`Обычно заканчивается на .sig, .sgn или .p7s. До ${Math.floor(maxBytes / 1024)} КБ. Подпись отдельно от файла или вместе с ним.`}
        error={error}
      />
      <SubmitRow label={label}>{children}</SubmitRow>
    </form>
  </>
);
