import { cardPath } from '../../card-path.ts';

/** What «Обновить статус» found; null when it was not pressed. */
export type Checked = 'same' | 'changed' | null;
/** Whether the page asks by itself; null where no script comes, so that it could not. */
export type ByItself = 'on' | 'off' | null;

type Props = {
  number: string;
  version: number;
  label: string;
  time: string;
  checked: Checked;
  byItself: ByItself;
  ended: boolean;
};

/**
 * htmx morphs the card in place: the focus stays on the link, and the message stands in the page before it is filled.
 * `ended`: nothing new is awaited, so that there is nothing to press; what was just found is still told.
 */
export function RefreshStatus({ number, version, label, time, checked, byItself, ended }: Props) {
  const on = byItself === 'on';
  const here = `${cardPath(number)}?seen=${version}${on ? '&by-itself=1' : ''}`;
  return (
    <>
      {!ended && (
        <p>
          <a class="button quiet" id="refresh" href={here} hx-get={here} hx-target="#card" hx-select="#card" hx-swap="outerMorph">
            Обновить статус
          </a>
        </p>
      )}
      <p role="status">
        {checked && `Проверено в ${time}: ${checked === 'same' ? 'без изменений' : `есть новое. Статус: ${label}`}.`}
      </p>
      {byItself && !ended && <p class="meta">{on ? <Stop number={number} here={here} /> : <Start number={number} />}</p>}
    </>
  );
}

const Start = ({ number }: { number: string }) => (
  <a id="by-itself" href={`${cardPath(number)}?by-itself=1#refresh`}>
    Обновлять автоматически каждые 30 секунд
  </a>
);

/**
 * The link that stops it is the one that asks: gone, it asks no more (WCAG 2.2.2). It says that nobody pressed it, so the
 * session is not prolonged; `data-quiet` leaves the focus alone; the script says in these words why nothing came.
 */
const Stop = ({ number, here }: { number: string; here: string }) => (
  <>
    Статус обновляется автоматически каждые 30 секунд.{' '}
    <a
      id="by-itself"
      href={`${cardPath(number)}#refresh`}
      hx-get={here}
      hx-trigger="every 30s"
      hx-target="#card"
      hx-select="#card"
      hx-swap="outerMorph"
      hx-headers='{"X-By-Itself":"1"}'
      data-quiet
      data-lost="Обновить не получилось. Попробуем ещё раз через 30 секунд."
      data-ended="Сеанс закончился, статус больше не обновляется. Нажмите «Обновить статус», чтобы войти."
    >
      Не обновлять автоматически
    </a>
    <noscript> В этом браузере скрипты выключены: нажимайте «Обновить статус».</noscript>
  </>
);
