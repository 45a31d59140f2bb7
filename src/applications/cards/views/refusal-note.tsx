import { Note } from '../../../ui/note.tsx';
import { groundOf } from '../../cases/decide.ts';
import type { OpenedCase } from '../../cases/read-case.ts';

/** A refusal with its reason, and what the person can do about it. */
export function RefusalNote({ opened }: { opened: OpenedCase }) {
  const last = opened.decisions.at(-1);
  if (!last || last.kind === 'approval') return null;
  const ground = groundOf(opened, { kind: last.kind, ground: last.ground ?? undefined });
  if (!ground) return null;
  const document = opened.documents.at(-1);
  return (
    <Note>
      <p>
        <strong>{last.kind === 'refusal' ? 'Отказано.' : 'Заявление не приняли.'}</strong> {ground.text}
      </p>
      <p class="meta">{ground.article}</p>
      <p>
        <strong>Что можно сделать.</strong> {ground.remedy}
      </p>
      <p>{opened.service.appeal}</p>
      <p class="acts">
        <a class="button" href={`/services/${opened.application.slug}`}>
          Подать заново
        </a>{' '}
        {document && <a href={`/cabinet/documents/${document.id}`}>Открыть решение</a>}
      </p>
    </Note>
  );
}
