import { findService } from '../../../catalogue/published.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { Note } from '../../../ui/note.tsx';
import { cardPath } from '../../card-path.ts';
import { groundOf } from '../../cases/decision.ts';
import { mendable } from '../../cases/mendable.ts';
import type { OpenedCase } from '../../cases/read-case.ts';

/** A refusal with its reason, and what the person can do about it. */
export function RefusalNote({ opened, csrf }: { opened: OpenedCase; csrf: string }) {
  const last = opened.decisions.at(-1);
  if (last?.kind !== 'refusal' && last?.kind !== 'intake-refusal') return null;
  const ground = groundOf(opened, { kind: last.kind, ground: last.ground ?? undefined });
  if (!ground) return null;
  const words = opened.history.findLast(({ kind }) => kind === 'refuse' || kind === 'refuse-intake')?.note;
  const document = opened.documents.find(each => each.decision === last.seq);
  const { number, slug, action } = opened.application;
  const service = findService(slug);
  const correction = action === 'correct';
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
      <div class="acts">
        {service && !correction && mendable(opened, service) && (
          <PostForm action={cardPath(number, 'mending')} csrf={csrf}>
            <button type="submit">Исправить и подать заново</button>
          </PostForm>
        )}
        {service && !correction && !mendable(opened, service) && (
          <a class="button" href={cardPath(number, 'again')}>
            Подать заново
          </a>
        )}{' '}
        {document && <a href={`/cabinet/documents/${document.id}`}>Открыть решение</a>}
      </div>
    </Note>
  );
}
