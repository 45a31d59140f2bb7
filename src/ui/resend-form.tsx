import type { PostedForm } from '../platform/requests/body.ts';
import { FileInput } from './controls/file-input.tsx';
import { PostForm } from './controls/post-form.tsx';
import { SubmitRow } from './controls/submit-row.tsx';
import { TextInput } from './controls/text-input.tsx';
import { Textarea } from './controls/textarea.tsx';

/** From here on a text is worth being seen, and copied if the portal stays down. */
const LONG = 60;

/**
 * What was typed into a form that could not be taken, to be sent again by one button: long texts can be read, the rest goes along
 * unseen. Passwords are never given back, and a browser lets nobody fill in a file: both are asked for anew.
 */
export function ResendForm({ form, action }: { form: PostedForm; action: string }) {
  const names = form.names().filter(name => name !== 'csrf');
  const secrets = names.filter(isSecret);
  const files = form.fileNames().filter(name => form.file(name)?.name);
  const typed = names.filter(name => !isSecret(name)).flatMap(name => form.all(name).map(value => ({ name, value })));
  return (
    <PostForm action={action} csrf={form.text('csrf')} multipart={form.fileNames().length > 0}>
      <p>
        {secrets.length > 0
          ? 'Остальное, что вы ввели, не пропало: оно уйдёт вместе с этой формой. Только пароль введите ещё раз.'
          : 'То, что вы ввели, не пропало: оно уйдёт вместе с этой формой.'}
      </p>
      {typed.map(({ name, value }, i) =>
        value.length > LONG || value.includes('\n') ? (
          <Textarea id={`text-${i}`} name={name} label="Ваш текст" value={value} />
        ) : (
          <Unseen name={name} value={value} several={form.all(name).length > 1} />
        ),
      )}
      {secrets.map((name, i) => (
        <TextInput id={`secret-${i}`} name={name} type="password" label="Пароль" autocomplete={passwordOf(action)} />
      ))}
      {files.map((name, i) => (
        <FileInput id={`file-${i}`} name={name} label="Выберите файл ещё раз" hint={form.file(name)?.name} />
      ))}
      <SubmitRow label="Отправить ещё раз" />
    </PostForm>
  );
}

/** A browser offers the kept password at the doors, and keeps a new one elsewhere. */
const passwordOf = (action: string) => (/\/sign-in(\?|$)/.test(action) ? 'current-password' : 'new-password');

const isSecret = (name: string) => /password/i.test(name);

/** Several values of one name were boxes, and stay so. */
const Unseen = ({ name, value, several }: { name: string; value: string; several: boolean }) =>
  several ? (
    <input type="checkbox" name={name} value={value} checked hidden />
  ) : (
    <input type="hidden" name={name} value={value} />
  );
