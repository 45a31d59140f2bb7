import type { Earlier } from '../../applications/cases/earlier.ts';
import { Facts } from '../../ui/facts.tsx';

type Props = { earlier: Earlier; corrects: string | null; mine: string };

/** The application before this one, and what the applicant has changed since: «Было», «Стало». */
export const EarlierNote = ({ earlier: { number, department, changes }, corrects, mine }: Props) => (
  <>
    <h2>{corrects ? 'Какой документ исправить' : 'Что изменил заявитель'}</h2>
    <p>
      {corrects && `Документ № ${corrects}. `}Прежнее заявление:{' '}
      {department === mine ? (
        <a href={`/staff/cases/${number}`}>{number}</a>
      ) : (
        <span class="nb">{number}, в другом ведомстве</span>
      )}
    </p>
    {changes?.length === 0 && <p>Ответы и файлы те же.</p>}
    {changes && changes.length > 0 && (
      <Facts
        facts={changes.map(({ label, was, is }) => ({
          term: label,
          value: (
            <>
              Было: <Said text={was} />
              <br />
              Стало: <Said text={is} />
            </>
          ),
        }))}
      />
    )}
  </>
);

const Said = ({ text }: { text: string }) => (text === '' ? <span class="meta">ничего</span> : <bdi>{text}</bdi>);
