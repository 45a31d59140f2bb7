import type { NamedFile } from '../../../files/open-names.ts';
import { Tick } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Note } from '../../../ui/note.tsx';
import { counted } from '../../../ui/plural.ts';
import { cardPath } from '../../card-path.ts';
import { FileList } from '../../file-list.tsx';
import { LeftBehindList, type LeftFile } from './left-behind.tsx';

export type CannotStart = { why: 'gone' } | { why: 'closed' } | { why: 'full'; most: number };

type Props = {
  number: string;
  slug: string;
  title: string;
  files: NamedFile[];
  left: LeftFile[];
  csrf: string;
  cannot?: CannotStart;
};

/** What a new application takes from this one; the person decides about the files. */
export function AgainPage({ number, slug, title, files, left, csrf, cannot }: Props) {
  return (
    <>
      {cannot && (
        <Note status>
          <p>
            <strong>{cannot.why === 'gone' ? 'Подать это ещё раз нельзя.' : 'Новый черновик начать нельзя.'}</strong>{' '}
            {cannot.why === 'closed' && (
              <>
                Заявления по этой услуге пока не принимают. <a href={`/services/${slug}`}>Узнать почему и до какого дня</a>
              </>
            )}
            {cannot.why === 'gone' && (
              <>
                Такой услуги на портале больше нет, или это было исправление документа. <a href="/services">Выбрать услугу</a>
              </>
            )}
            {cannot.why === 'full' && (
              <>
                У вас уже {counted(cannot.most, 'черновик', 'черновика', 'черновиков')}. Отправьте или удалите ненужный{' '}
                <a href="/cabinet">в кабинете</a>.
              </>
            )}
          </p>
        </Note>
      )}
      <h1>Подать ещё раз</h1>
      <p>
        {title}. Возьмём ответы из заявления <span class="nb">{number}</span>. Их не нужно вводить снова.
      </p>
      <p>Если правила изменились, спросим только то, чего не хватает. Перед отправкой вы всё проверите.</p>
      {cannot?.why !== 'gone' && (
        <PostForm action={cardPath(number, 'again')} csrf={csrf}>
          {files.length > 0 && (
            <>
              <Tick
                id="files"
                name="files"
                label="Приложить те же файлы"
                hint="Снимите отметку, если документы устарели."
                checked
              />
              <FileList files={files} />
            </>
          )}
          {left.length > 0 && (
            <>
              <p>Эти файлы останутся только в прежнем заявлении:</p>
              <LeftBehindList files={left} />
            </>
          )}
          <SubmitRow label="Начать заявление">
            <a href={cardPath(number)}>Отмена</a>
          </SubmitRow>
        </PostForm>
      )}
    </>
  );
}
