import { PostForm } from '../../../ui/controls/post-form.tsx';
import { shownCode } from '../codes-file.ts';

type Props = {
  title: string;
  /** The portal's name with its address: a printed sheet says what it opens. */
  where: string;
  codes: string[];
  /** The same, sealed: the form of the file brings them back. */
  sealed: string;
  action: string;
  csrf: string;
  back: string;
};

/** Ten codes, shown this one time: a sheet to print, and the same as a file. */
export const CodesPage = ({ title, where, codes, sealed, action, csrf, back }: Props) => (
  <>
    <h1>{title}</h1>
    <p>{where}</p>
    <p>Напечатайте эту страницу, скачайте файл или перепишите коды сейчас: больше мы их не покажем.</p>
    <p>Каждый код подходит один раз. Прежние коды больше не действуют. Храните отдельно от телефона.</p>
    <ol>
      {codes.map(code => (
        <li>
          <code>{shownCode(code)}</code>
        </li>
      ))}
    </ol>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="codes" value={sealed} />
      <div class="acts">
        <button type="submit" class="quiet">
          Скачать коды файлом
        </button>{' '}
        <a class="button" href={back}>
          Я сохранил коды
        </a>
      </div>
    </PostForm>
  </>
);
