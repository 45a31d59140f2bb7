import { PostForm } from '../../../ui/controls/post-form.tsx';
import { formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { draftPath } from '../../drafts/draft-path.ts';
import type { Paper } from '../paper.ts';
import { PaperBody } from './paper-body.tsx';
import { Bring, Centres } from './paper-end.tsx';

type Props = {
  draft: string;
  paper: Paper;
  csrf: string;
  /** The code in force, as it is shown, and the address in its square; null when there is none yet, or the answers have changed since. */
  code: { shown: string; address: string; until: string } | null;
  /** When the last paper was printed, ms. */
  printedAt: number | null;
  timeZone: string;
};

export const PRINT_TITLE = 'Черновик на бумаге';

/** A draft to be printed and brought to a МФЦ: its code, what is answered, and room for a pen. */
export function PrintPage({ draft, paper, csrf, code, printedAt, timeZone }: Props) {
  const action = draftPath(draft, 'print');
  return (
    <>
      <h1>
        {PRINT_TITLE}: {paper.service.title}
      </h1>
      <p>
        Распечатайте ответы и отнесите в МФЦ. Сотрудник посмотрит паспорт, откроет черновик по коду, внесёт недостающее при вас и
        отправит заявление. Пустые места можно заполнить ручкой.
      </p>
      {code ? (
        <WithCode {...code} action={action} csrf={csrf} title={paper.service.title} />
      ) : (
        <>
          {printedAt !== null && (
            <Note status>
              <p>
                <strong>После печати ответы изменились, или код закончился.</strong> Лист от {formatDateTime(printedAt, timeZone)}{' '}
                устарел. Ответы на месте: получите новый код и распечатайте лист снова.
              </p>
            </Note>
          )}
          <PostForm action={action} csrf={csrf}>
            <div class="acts">
              <button type="submit">Получить код для МФЦ</button>
            </div>
          </PostForm>
        </>
      )}
      <PaperBody paper={paper} />
      <p>Дата: ____________ Подпись: ____________</p>
      <Bring bring={paper.bring} />
      <Centres centres={paper.centres} />
      <p>
        <a href={draftPath(draft)}>Вернуться к черновику</a>
      </p>
    </>
  );
}

type Code = NonNullable<Props['code']> & { action: string; csrf: string; title: string };

const WithCode = ({ shown, address, until, action, csrf, title }: Code) => (
  <>
    <Note status>
      <p>
        Код для сотрудника МФЦ: <strong>{shown}</strong>
      </p>
      <p>Без вашего паспорта код ничего не открывает. Он действует {until}</p>
    </Note>
    <Qr text={address} label="Тот же код для камеры" />
    <div class="acts">
      <a class="button" href={`${action}/file`} download={`Черновик. ${title}.pdf`}>
        Скачать PDF
      </a>
    </div>
    <PostForm action={action} csrf={csrf}>
      <p class="acts">Лист потерялся или код не подошёл? Новый код отменит прежний.</p>
      <div class="acts">
        <button type="submit" class="quiet">
          Получить новый код
        </button>
      </div>
    </PostForm>
  </>
);

type Served = { draft: string; paper: Paper; changed: string[]; printedAt: number | null; timeZone: string };

/** The same for the officer who has opened it by the code: what stands on the paper, and what is newer than it. */
export const ServedPaper = ({ draft, paper, changed, printedAt, timeZone }: Served) => (
  <>
    <h1>Черновик посетителя: {paper.service.title}</h1>
    <Note status={changed.length > 0}>
      {changed.length > 0 && printedAt !== null ? (
        <p>
          <strong>После печати листа ответы изменились:</strong> {changed.join(', ')}. Лист от{' '}
          {formatDateTime(printedAt, timeZone)}. Спросите заявителя, какие верны.
        </p>
      ) : (
        <p>Здесь то же, что на листе. Сверьте ответы и перенесите то, что вписано ручкой.</p>
      )}
    </Note>
    <div class="acts">
      <a class="button" href={draftPath(draft)}>
        Заполнить и отправить
      </a>
      <a class="button quiet" href={draftPath(draft, 'check')}>
        Проверить ответы
      </a>
    </div>
    <PaperBody paper={paper} />
  </>
);
