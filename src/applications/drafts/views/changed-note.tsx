import { localDate } from '../../../region/zone.ts';
import { formatDay } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { counted } from '../../../ui/plural.ts';
import type { Change } from '../what-changed.ts';

/** Why a draft that was ready asks again: the service is not what it was. */
export const ChangedNote = ({ change: { changedAt, questions }, timeZone }: { change: Change; timeZone: string }) => (
  <Note status>
    <p>
      <strong>Услуга изменилась {formatDay(localDate(timeZone, changedAt))}.</strong> Ваши ответы сохранены
      {questions > 0
        ? `, нужно ответить ещё на ${counted(questions, 'вопрос', 'вопроса', 'вопросов')}.`
        : '. Проверьте их ещё раз и отправьте.'}
    </p>
  </Note>
);
