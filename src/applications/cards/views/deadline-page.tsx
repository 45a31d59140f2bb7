import { startNames } from '../../../catalogue/texts.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate, monthName } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import type { Case } from '../../cases/case.ts';
import { type DeadlineLine, deadlineLines, lineDays } from '../deadline-lines.ts';
import type { DeadlineStory } from '../deadline-story.ts';
import { dayWords, dueWords } from '../due-words.ts';

type Props = { subject: Case; story: DeadlineStory; profile: RegionProfile; now: number };

/** How the deadline was counted: the rule, then every day, counted or not and why. */
export function DeadlinePage({ subject: { application, service }, story: { explained, spells }, profile, now }: Props) {
  const { number, unit, from, act } = service.deadline;
  const day = (at: number) => formatDate(localDate(profile.timeZone, at));
  const words = dueWords(profile, service, application, now);
  const lines = explained ? deadlineLines(explained.days, unit, spells) : [];
  const counted = explained?.days.filter(each => each.nth !== null).length ?? 0;
  return (
    <>
      <h1>Как посчитали срок</h1>
      {words && (
        <p>
          <strong>{words}</strong>
        </p>
      )}
      <Facts
        facts={[
          { term: 'Срок по закону', value: `${number} ${dayWords(number, unit)} ${startNames[from]}` },
          { term: 'Основание', value: act },
          { term: 'Заявление пришло', value: day(application.submittedAt) },
          ...(application.clockStartedAt === null ? [] : [{ term: 'Срок начался', value: day(application.clockStartedAt) }]),
          ...(explained?.due ? [{ term: 'Последний день', value: formatDate(explained.due.dueDate) }] : []),
          ...(explained && explained.left > 0
            ? [{ term: 'Осталось', value: `${explained.left} ${dayWords(explained.left, unit)} после вашего ответа` }]
            : []),
        ]}
      />
      <ul>
        <li>Первый день срока – следующий после его начала.</li>
        <li>
          Если заявление или документ пришли после {profile.policies.working.to} или в выходной, срок начинается со следующего
          рабочего дня.
        </li>
        <li>Когда по закону ждут вашего ответа, срок стоит. День запроса и день ответа не считаем.</li>
        <li>
          {unit === 'working'
            ? 'Выходные и праздники не считаем.'
            : 'Считаем все дни подряд. Если последний выпал на выходной, срок кончается в рабочий день после него.'}
        </li>
      </ul>
      {explained ? (
        <>
          <h2>По дням</h2>
          <Days lines={lines} unit={unit} />
          <p>
            <strong>
              Итого: {counted} из {number} {dayWords(number, unit)}.
            </strong>{' '}
            {explained.due && `Последний день – ${formatDate(explained.due.dueDate)}`}
          </p>
        </>
      ) : (
        <p>Срок ещё не начался. {waiting(from)}</p>
      )}
    </>
  );
}

const waiting = (from: 'registration' | 'documents-complete'): string =>
  from === 'registration'
    ? 'Сначала заявление зарегистрируют. Считать начнём со дня, когда оно пришло.'
    : 'Сначала сотрудник проверит, все ли документы на месте. Считать начнём со дня, когда пришёл последний из них.';

const Days = ({ lines }: { lines: DeadlineLine[]; unit: 'working' | 'calendar' }) => (
  <>
    {[...Map.groupBy(lines, line => line.from.slice(0, 7))].map(([month, days]) => (
      <>
        <h3>{monthName(month)}</h3>
        <ul class="list">
          {days.map(line => (
            <li>
              <strong>{lineDays(line)}</strong> – {line.words}
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
);
