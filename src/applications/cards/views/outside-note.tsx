import { casesOf, heading } from '../../../catalogue/bodies/cases.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import type { OpenedCase } from '../../cases/read-case.ts';
import { dayWords } from '../due-words.ts';

/** What a body outside the region does with the application: its number, its words and ours, its term. */
export function OutsideNote({ opened, profile }: { opened: OpenedCase; profile: RegionProfile }) {
  const { outside: view, service, application, history } = opened;
  const body = service.outside;
  if (!view || !body || view.order.state === 'returned') return null;
  const { order, statuses } = view;
  const reason = history.findLast(event => event.kind === 'refuse')?.note;
  const { number, unit, act } = body.deadline;
  return (
    <>
      <h2>Что с ним в {casesOf(body).at}</h2>
      {order.failingSince !== null && (
        <p>
          {heading(body)} сейчас не отвечает, {order.state === 'waiting' ? 'отправим сами.' : 'узнаем сами.'}
        </p>
      )}
      <Facts
        facts={[
          { term: 'Кто решает', value: body.name },
          { term: 'Номер у нас', value: application.number },
          { term: `Номер в ${casesOf(body).at}`, value: order.outsideNumber ?? 'появится, когда примут' },
          ...(reason ? [{ term: `Почему отказано, словами ${casesOf(body).of}`, value: <bdi>{reason}</bdi> }] : []),
        ]}
      />
      {statuses.length > 0 && (
        <ul class="list">
          {statuses.toReversed().map(({ at, code, words }) => (
            <li>
              <strong>{formatDateTime(at, profile.timeZone)}.</strong> {body.statuses[code] ?? words}
              <br />
              <span class="meta">
                В {casesOf(body).at} это называется «{words}», код {code}
              </span>
            </li>
          ))}
        </ul>
      )}
      {order.state !== 'decided' && (
        <details>
          <summary>Сколько ждать ответа</summary>
          <p>
            У {casesOf(body).of} на это {number} {dayWords(number, unit)} со дня, когда там приняли заявление. Основание: {act}.
          </p>
        </details>
      )}
    </>
  );
}
