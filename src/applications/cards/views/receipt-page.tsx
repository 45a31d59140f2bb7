import type { NamedFile } from '../../../files/open-names.ts';
import { fullName } from '../../../persons/person-name.ts';
import { department } from '../../../region/departments.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { isOpen } from '../../application.ts';
import { cardPath } from '../../card-path.ts';
import { collectionPlace } from '../../cases/collection-place.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { FileList } from '../../file-list.tsx';
import { signerLine } from '../../signed-by.tsx';
import { authorWords, deliveryWords, signatureWords } from '../../texts.ts';
import { dueWords } from '../due-words.ts';
import type { StatusLinks } from '../status-link.ts';
import { WhatNext } from './what-next.tsx';
import { WithoutSignIn } from './without-sign-in.tsx';

type Props = {
  opened: OpenedCase;
  profile: RegionProfile;
  links: StatusLinks;
  origin: string;
};

/** The receipt: who asked for what, where it was sent, with which papers, and what comes next until when. Made to be printed. */
export function ReceiptPage({ opened, profile, links, origin }: Props) {
  const { application, service, applicant, files } = opened;
  const office = department(profile, application.department)?.name ?? application.department;
  const place = collectionPlace(application, profile);
  const due = dueWords(profile, service, application);
  const registered = application.registeredAt !== null;
  return (
    <>
      <h1>Заявление отправлено</h1>
      <Note>
        <p>
          {registered ? 'Зарегистрировано, № ' : 'Номер заявления: '}
          <strong class="nb">{application.number}</strong>
        </p>
      </Note>
      <Facts
        facts={[
          { term: 'Услуга', value: service.title },
          { term: 'Заявитель', value: <bdi>{fullName(applicant)}</bdi> },
          { term: 'Куда отправлено', value: office },
          { term: 'Когда', value: formatDateTime(application.submittedAt, profile.timeZone) },
          {
            term: 'Приложены файлы',
            value: <Attached files={files.filter(file => file.createdAt <= application.submittedAt)} />,
          },
          { term: application.channel === 'mfc' ? 'Кто принял' : 'Как вы вошли', value: authorWords(application) },
          { term: 'Подпись', value: <Signature opened={opened} /> },
          ...(due ? [{ term: 'Срок', value: due }] : []),
          {
            term: 'Как получите результат',
            value: [deliveryWords[application.delivery].label, place].filter(Boolean).join(': '),
          },
        ]}
      />
      {isOpen(application.status) && <WhatNext subject={opened} profile={profile} />}
      <h2>Статус без входа</h2>
      <WithoutSignIn links={links} origin={origin} />
      {application.channel === 'mfc' && <SignedOnPaper number={application.number} />}
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

/** How it was signed, and who signed the application itself. */
const Signature = ({ opened: { application, signature } }: Pick<Props, 'opened'>) => (
  <>
    {signatureWords[application.signatureKind]}
    {signature && (
      <>
        , <bdi>{signerLine(signature.signer)}</bdi>
      </>
    )}
  </>
);

const Attached = ({ files }: { files: NamedFile[] }) => (files.length === 0 ? <>Файлов нет</> : <FileList files={files} />);

/** What is left to do at the desk of a МФЦ: the summary signed by hand goes along as a scan. */
const SignedOnPaper = ({ number }: { number: string }) => (
  <>
    <h2>Подпись на бумаге</h2>
    <p>
      Заявитель подписал напечатанные ответы? <a href={cardPath(number, 'documents')}>Приложите скан с подписью</a>. Расписку
      напечатайте и отдайте. Когда закончите, нажмите «Выйти»: вернётесь на рабочее место.
    </p>
  </>
);
