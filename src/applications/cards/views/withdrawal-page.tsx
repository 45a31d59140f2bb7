import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { isOpen } from '../../application.ts';
import { cardPath } from '../../card-path.ts';
import type { Case } from '../../cases/case.ts';

/** Asks once more before taking an application back. */
export function WithdrawalPage({ subject: { application, service }, csrf }: { subject: Case; csrf: string }) {
  const { number, status } = application;
  if (!isOpen(status))
    return (
      <>
        <h1>Отозвать уже нельзя</h1>
        <p>Заявление закрыто: решение принято или вы отозвали его раньше.</p>
        <p>
          <a href={cardPath(number)}>К заявлению</a>
        </p>
      </>
    );
  return (
    <>
      <h1>Отозвать заявление?</h1>
      <p>
        {service.title}, {number}. Рассмотрение прекратится, решения не будет. Подать заявление снова можно в любой день.
      </p>
      <PostForm action={cardPath(number, 'withdrawal')} csrf={csrf}>
        <SubmitRow label="Отозвать заявление">
          <a href={cardPath(number)}>Не отзывать</a>
        </SubmitRow>
      </PostForm>
    </>
  );
}
