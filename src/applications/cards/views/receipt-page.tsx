import { department } from '../../../region/departments.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { cardPath } from '../../card-path.ts';
import type { Case } from '../../cases/case.ts';
import { collectionPlace } from '../../cases/collection-place.ts';
import { deliveryWords } from '../../texts.ts';
import { dueWords } from '../due-words.ts';
import type { StatusLinks } from '../status-link.ts';
import { WithoutSignIn } from './without-sign-in.tsx';

type Props = { subject: Case; profile: RegionProfile; links: StatusLinks; origin: string };

/** The receipt: where it was sent, under which number, what comes next. Made to be printed. */
export function ReceiptPage({ subject: { application, service }, profile, links, origin }: Props) {
  const office = department(profile, application.department);
  const place = collectionPlace(application, profile);
  const due = dueWords(profile, service, application);
  return (
    <>
      <h1>Заявление отправлено</h1>
      <Note>
        <p>
          {application.registeredAt === null ? 'Отправлено в ' : 'Зарегистрировано, № '}
          {application.registeredAt === null ? office?.name : <strong>{application.number}</strong>}
        </p>
        {application.registeredAt === null && (
          <p>
            Номер заявления: <strong>{application.number}</strong>
          </p>
        )}
      </Note>
      <Facts
        facts={[
          { term: 'Услуга', value: service.title },
          { term: 'Куда отправлено', value: office?.name ?? application.department },
          { term: 'Когда', value: formatDateTime(application.submittedAt, profile.timeZone) },
          ...(due ? [{ term: 'Срок', value: due }] : []),
          {
            term: 'Как получите результат',
            value: [deliveryWords[application.delivery].label, place].filter(Boolean).join(': '),
          },
        ]}
      />
      <h2>Что будет дальше</h2>
      <ol>
        <li>Сотрудник проверит документы. Если чего-то не хватит, мы напишем вам.</li>
        <li>
          {service.outside
            ? `Потом передаст заявление в ${service.outside.short}: решает она. Её номер и ответ вы увидите в кабинете.`
            : 'Ведомство примет решение и подготовит документ.'}
        </li>
        <li>Документ появится в разделе «Документы». Мы пришлём SMS, а на подтверждённую почту письмо.</li>
        {place && <li>Когда документ будет готов, возьмите паспорт и приходите за бумажным: {place}.</li>}
      </ol>
      <h2>Статус без входа</h2>
      <WithoutSignIn links={links} origin={origin} />
      <p>Эту страницу можно распечатать: она и есть расписка о приёме.</p>
      <p class="acts">
        <a class="button" href={cardPath(application.number)}>
          Следить за заявлением
        </a>{' '}
        <a href="/services">Другие услуги</a>
      </p>
    </>
  );
}
