import type { OpenedCase } from '../../applications/cases/read-case.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { formatDateTime } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';

const states = {
  waiting: 'ждёт отправки',
  sent: 'принято, решения ещё нет',
  decided: 'решение принято',
  returned: 'не принято, причина в истории',
};

/** Where the application stands with the body that decides, in its raw words. */
export function OutsideOrder({ opened: { outside, service }, profile }: { opened: OpenedCase; profile: RegionProfile }) {
  if (!outside) return null;
  const { order, statuses } = outside;
  const last = statuses.at(-1);
  const time = (at: number) => formatDateTime(at, profile.timeZone);
  return (
    <>
      <h2>{service.outside?.name ?? order.body}</h2>
      <Facts
        facts={[
          { term: 'Передача', value: states[order.state] },
          { term: 'Номер там', value: order.outsideNumber ?? 'ещё нет' },
          { term: 'Ключ передачи', value: order.reference },
          ...(last ? [{ term: 'Последний статус', value: `${last.code}: ${last.words}, ${time(last.at)}` }] : []),
          ...(order.failingSince === null ? [] : [{ term: 'Связь', value: `не отвечает с ${time(order.failingSince)}` }]),
        ]}
      />
    </>
  );
}
