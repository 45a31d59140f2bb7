import type { WayIn } from '../../../accounts/ways-in.ts';
import type { NamedFile } from '../../../files/open-names.ts';
import { fileSize } from '../../../files/texts.ts';
import type { AnswerRow } from '../../../forms/answer-rows.ts';
import { shownSlots } from '../../../forms/complete.ts';
import { journey } from '../../../forms/journey.ts';
import { liveAnswers } from '../../../forms/live-answers.ts';
import { repeatedSnils } from '../../../forms/repeated-snils.ts';
import type { Office } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { AnswerGroups } from '../../answer-groups.tsx';
import type { Filing } from '../../filing.ts';
import { deliveryWords } from '../../texts.ts';
import { changePath } from '../changing.ts';
import type { DeliveryChoice } from '../delivery.ts';
import type { Draft } from '../draft.ts';
import { draftPath, KEPT } from '../draft-path.ts';
import { mendedGround } from '../mending.ts';
import type { Change } from '../what-changed.ts';
import { ChangedNote } from './changed-note.tsx';
import { FeeNote } from './fee-note.tsx';
import { FilingNote } from './filing-note.tsx';
import { MendingNote } from './mending-note.tsx';
import { RepeatedSnilsNote } from './repeated-snils-note.tsx';

type Props = {
  draft: Draft;
  rows: AnswerRow[];
  files: NamedFile[];
  delivery: DeliveryChoice | null;
  offices: Office[];
  csrf: string;
  step: string;
  filing: Filing;
  ways: WayIn[];
  change: Change | null;
  timeZone: string;
  /** An officer of a МФЦ fills in for a visitor. */
  served: boolean;
};

export const checkTitle = (served: boolean) => (served ? 'Проверьте ответы заявителя' : 'Проверьте ответы');

/** «Проверьте ответы»: every answer with «Изменить», then one button that sends. */
export function CheckPage(props: Props) {
  const { draft, rows, files, delivery, offices, csrf, step, filing, ways, change, timeZone, served } = props;
  const id = draft.row.id;
  const office = offices.find(one => one.code === delivery?.office);
  return (
    <>
      <p class="meta">{step}</p>
      <h1>{checkTitle(served)}</h1>
      <MendingNote ground={mendedGround(draft)} remark={draft.remark} />
      {change && <ChangedNote change={change} timeZone={timeZone} />}
      <RepeatedSnilsNote twice={repeatedSnils(draft.form, draft.answers)} />
      <FilingNote filing={filing} ways={ways} next={draftPath(id, 'check')} />
      {served && (
        <Note>
          <p>Напечатайте эту страницу и дайте заявителю прочитать и подписать. Потом отправьте заявление.</p>
        </Note>
      )}
      <AnswerGroups rows={rows} heading="h2" edit={path => changePath(id, path)} />
      <Lists draft={draft} />
      <FileFacts draft={draft} files={files} />
      <h2>Как получить результат</h2>
      {delivery && (
        <Facts
          facts={[
            {
              term: 'Куда отправить результат',
              value: [deliveryWords[delivery.delivery].label, office?.name].filter(Boolean).join(': '),
              action: { href: changePath(id, 'delivery'), label: 'Изменить' },
            },
          ]}
        />
      )}
      <FeeNote service={draft.service} />
      {filing.missing ? (
        <p class="acts">
          <Leave />
        </p>
      ) : (
        <Send action={draftPath(id, 'submission')} csrf={csrf} />
      )}
      {change && <GoneAnswers rows={change.gone} />}
    </>
  );
}

const Send = ({ action, csrf }: { action: string; csrf: string }) => (
  <>
    <p>Отправляя заявление, вы подтверждаете, что всё указано верно.</p>
    <PostForm action={action} csrf={csrf}>
      <SubmitRow label="Отправить заявление">
        <Leave />
      </SubmitRow>
    </PostForm>
  </>
);

/** Everything is saved already: a link keeps the promise without a form. */
const Leave = () => (
  <a class="button quiet" href={KEPT}>
    Сохранить и выйти
  </a>
);

/** What was added to the lists of the form, with the way to add and remove. */
function Lists({ draft }: Pick<Props, 'draft'>) {
  const lists = journey(draft.form, draft.answers).flatMap(entry => (entry.kind === 'list' ? [entry.page] : []));
  return lists.map(page => (
    <>
      <h2>{page.title}</h2>
      <Facts
        facts={[
          {
            term: 'Всего записей',
            value: String(draft.answers[page.id]?.length ?? 0),
            action: { href: changePath(draft.row.id, page.id), label: 'Изменить' },
          },
        ]}
      />
    </>
  ));
}

/** Answers to questions that a newer version of the service no longer asks: they are not sent. */
const GoneAnswers = ({ rows }: { rows: AnswerRow[] }) =>
  rows.length > 0 && (
    <>
      <h2>Об этом больше не спрашивают</h2>
      <p>Эти ответы не уйдут с заявлением. Когда вы его отправите, они удалятся вместе с черновиком.</p>
      <Facts facts={rows.map(({ label, text }) => ({ term: label, value: <bdi>{text}</bdi> }))} />
    </>
  );

function FileFacts({ draft, files }: Pick<Props, 'draft' | 'files'>) {
  const live = liveAnswers(draft.form, draft.answers);
  const pages = journey(draft.form, draft.answers).flatMap(entry => (entry.kind === 'files' ? [entry.page] : []));
  return (
    <>
      {pages.map(page => (
        <>
          <h2>{page.title}</h2>
          <Facts
            facts={shownSlots(page, live).map(slot => ({
              term: slot.label,
              value: <FileNames files={files.filter(file => file.slot === slot.id)} />,
              action: { href: changePath(draft.row.id, page.id), label: 'Изменить' },
            }))}
          />
        </>
      ))}
    </>
  );
}

const FileNames = ({ files }: { files: NamedFile[] }) =>
  files.length === 0 ? (
    <span>Нет</span>
  ) : (
    <span>
      {files.map((file, i) => (
        <>
          {i > 0 && <br />}
          <bdi>{file.name}</bdi>, {fileSize(file.size)}
        </>
      ))}
    </span>
  );
