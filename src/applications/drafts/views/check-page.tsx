import type { Child } from 'hono/jsx';
import type { WayIn } from '../../../accounts/ways-in.ts';
import { closureOf } from '../../../catalogue/standing.ts';
import { StandingNote } from '../../../catalogue/standing-note.tsx';
import type { NamedFile } from '../../../files/open-names.ts';
import { fileSize } from '../../../files/texts.ts';
import type { AnswerRow } from '../../../forms/answer-rows.ts';
import { shownSlots } from '../../../forms/complete.ts';
import { journey } from '../../../forms/journey.ts';
import { liveAnswers } from '../../../forms/live-answers.ts';
import { repeatedSnils } from '../../../forms/repeated-snils.ts';
import { now } from '../../../platform/clock.ts';
import type { Office } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { AnswerGroups } from '../../answer-groups.tsx';
import type { Filing } from '../../filing.ts';
import { changePath } from '../changing.ts';
import { type DeliveryChoice, deliveryLine } from '../delivery.ts';
import type { Draft } from '../draft.ts';
import { draftPath, KEPT } from '../draft-path.ts';
import type { DraftSignature } from '../draft-signature.ts';
import { mendedGround } from '../mending.ts';
import type { Change } from '../what-changed.ts';
import { ChangedNote, GoneAnswers } from './changed-note.tsx';
import { FeeNote } from './fee-note.tsx';
import { FilingNote } from './filing-note.tsx';
import { MendingNote } from './mending-note.tsx';
import { RepeatedSnilsNote } from './repeated-snils-note.tsx';
import { SignatureNote } from './signature-note.tsx';

type Props = {
  draft: Draft;
  rows: AnswerRow[];
  files: NamedFile[];
  delivery: DeliveryChoice | null;
  offices: Office[];
  csrf: string;
  step: string;
  filing: Filing;
  /** The signature under the draft, of these answers or of earlier ones. */
  signature: DraftSignature | null;
  /** Why the signature that was there does no more, when it has just been taken away. */
  refused?: string;
  /** Whether the person may sign the application itself: not who has entered by their signature, not a visitor of a МФЦ. */
  signs: boolean;
  ways: WayIn[];
  change: Change | null;
  timeZone: string;
  /** An officer of a МФЦ fills in for a visitor. */
  served: boolean;
};

export const checkTitle = (served: boolean) => (served ? 'Проверьте ответы заявителя' : 'Проверьте ответы');

/** «Проверьте ответы»: every answer with «Изменить», then one button that sends. */
export function CheckPage(props: Props) {
  const { draft, rows, files, delivery, offices, csrf, step, filing, signature, refused, signs, ways, change, timeZone, served } =
    props;
  const id = draft.row.id;
  const sign = draftPath(id, 'signature');
  return (
    <>
      <p class="meta">{step}</p>
      <h1>{checkTitle(served)}</h1>
      <StandingNote service={draft.service} timeZone={timeZone} draft />
      <MendingNote ground={mendedGround(draft)} remark={draft.remark} />
      {change && <ChangedNote change={change} timeZone={timeZone} />}
      <RepeatedSnilsNote twice={repeatedSnils(draft.form, draft.answers)} />
      <SignatureNote draft={id} signature={signature} refused={refused} needed={filing.missing !== null} timeZone={timeZone} />
      <FilingNote filing={filing} ways={ways} next={draftPath(id, 'check')} sign={signs ? sign : undefined} />
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
              value: deliveryLine(delivery, offices),
              action: { href: changePath(id, 'delivery'), label: 'Изменить' },
            },
          ]}
        />
      )}
      <FeeNote service={draft.service} action={draft.answers.action?.[0]?.action ?? draft.service.action} />
      {filing.missing || closureOf(draft.row.slug, now()) ? (
        <p class="acts">
          <Leave />
        </p>
      ) : (
        <Send action={draftPath(id, 'submission')} csrf={csrf} signed={signature?.current ? signature.hash : null}>
          {signs && !signature && (
            <p>
              Если у вас есть электронная подпись, можно <a href={sign}>подписать заявление</a>. Это необязательно.
            </p>
          )}
        </Send>
      )}
      {!served && (
        <p>
          Не хотите отправлять сами? <a href={draftPath(id, 'print')}>Распечатать черновик и отнести в МФЦ</a>
        </p>
      )}
      {change && <GoneAnswers rows={change.gone} />}
    </>
  );
}

/** `signed`: the hash of the signed text that the person sees to be theirs; anything else is not sent in its place. */
type Sending = { action: string; csrf: string; signed: string | null; children: Child };

const Send = ({ action, csrf, signed, children }: Sending) => (
  <>
    {children}
    <p>Отправляя заявление, вы подтверждаете, что всё указано верно.</p>
    <PostForm action={action} csrf={csrf}>
      {signed && <input type="hidden" name="signed" value={signed} />}
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
