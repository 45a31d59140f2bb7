import { findService } from '../../../catalogue/published.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { Note } from '../../../ui/note.tsx';
import { cardPath } from '../../card-path.ts';
import { groundOf } from '../../cases/decision.ts';
import type { FollowUps } from '../../cases/follow-ups.ts';
import { mendable } from '../../cases/mendable.ts';
import type { OpenedCase } from '../../cases/read-case.ts';

type Props = { opened: OpenedCase; followUps: FollowUps; csrf: string };

/** A refusal with its reason, and what the person can do about it, or has done already. */
export function RefusalNote({ opened, followUps, csrf }: Props) {
  const last = opened.decisions.at(-1);
  if (last?.kind !== 'refusal' && last?.kind !== 'intake-refusal') return null;
  const ground = groundOf(opened, { kind: last.kind, ground: last.ground ?? undefined });
  if (!ground) return null;
  const words = opened.history.findLast(({ kind }) => kind === 'refuse' || kind === 'refuse-intake')?.note;
  const document = opened.documents.find(each => each.decision === last.seq);
  return (
    <Note>
      <p>
        <strong>{last.kind === 'refusal' ? 'Отказано.' : 'Заявление не приняли.'}</strong> {ground.text}
      </p>
      {words && (
        <p>
          <bdi>{words}</bdi>
        </p>
      )}
      <p class="meta">{ground.article}</p>
      <p>
        <strong>Что можно сделать.</strong> {ground.remedy}
      </p>
      <p>{opened.service.appeal}</p>
      {followUps.sent && (
        <p>
          <strong>Вы уже подали заново:</strong>{' '}
          <a class="nb" href={cardPath(followUps.sent)}>
            № {followUps.sent}
          </a>
        </p>
      )}
      <div class="acts">
        {!followUps.sent && <Anew opened={opened} drafts={followUps.drafts} csrf={csrf} />}{' '}
        {document && <a href={`/cabinet/documents/${document.id}`}>Открыть решение</a>}
      </div>
    </Note>
  );
}

/** The button that leads to a new application, or back to the draft of one; nothing for a correction and a service that is gone. */
function Anew({ opened, drafts, csrf }: Pick<Props, 'opened' | 'csrf'> & Pick<FollowUps, 'drafts'>) {
  const { number, slug, action } = opened.application;
  const service = action === 'correct' ? undefined : findService(slug);
  if (!service) return null;
  const ground = mendable(opened, service);
  const begun = drafts.some(draft => draft.fixes === (ground?.code ?? null));
  if (!ground)
    return (
      <a class="button" href={cardPath(number, 'again')}>
        {begun ? 'Продолжить новое заявление' : 'Подать заново'}
      </a>
    );
  return (
    <PostForm action={cardPath(number, 'mending')} csrf={csrf}>
      <button type="submit">{begun ? 'Продолжить исправление' : 'Исправить и подать заново'}</button>
    </PostForm>
  );
}
