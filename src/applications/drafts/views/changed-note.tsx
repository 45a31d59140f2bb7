import type { AnswerRow } from '../../../forms/answer-rows.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDay } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
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

/** Answers to questions that a newer version of the service no longer asks: they are not sent. */
export const GoneAnswers = ({ rows }: { rows: AnswerRow[] }) =>
  rows.length > 0 && (
    <>
      <h2>Об этом больше не спрашивают</h2>
      <p>Эти ответы не уйдут с заявлением. Когда вы его отправите, они удалятся вместе с черновиком.</p>
      <Facts facts={rows.map(({ label, text }) => ({ term: label, value: <bdi>{text}</bdi> }))} />
    </>
  );
