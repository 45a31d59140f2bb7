import type { DeskDeed } from '../../desk/desk-deeds.ts';
import { formatTime } from '../../ui/dates.ts';
import { deskDeedWords } from '../desk/texts.ts';

type Props = {
  /** The officer's own МФЦ. */
  office: string;
  deeds: DeskDeed[];
  /** Who works here, by id. */
  names: Map<string, string>;
  timeZone: string;
  /** Whether municipal codes are logins here. */
  logins: boolean;
};

/** The home of a МФЦ officer: what is done here, and what was done today in this office. */
export const DeskPage = ({ office, deeds, names, timeZone, logins }: Props) => (
  <>
    <h1>Рабочее место МФЦ</h1>
    <p class="meta">{office}</p>
    <ul>
      <li>
        <a href="/staff/desk/code">Выдать код: открыть кабинет или вернуть доступ</a>
      </li>
      <li>
        <a href="/staff/desk/visitor">Принять заявление у посетителя без кабинета</a>
      </li>
      <li>
        <a href="/staff/desk/paper">Открыть черновик, который принесли на бумаге</a>
      </li>
      <li>
        <a href="/staff/desk/results">Выдать готовый документ</a>
      </li>
      {logins && (
        <li>
          <a href="/staff/desk/login">Записать или отменить код муниципалитета для входа</a>
        </li>
      )}
      <li>
        <a href="/services">Услуги: кто может получить и какие нужны документы</a>
      </li>
    </ul>
    <h2>Сегодня</h2>
    {deeds.length === 0 ? (
      <p>Сегодня здесь ещё ничего не выдавали и не принимали.</p>
    ) : (
      <ul class="list">
        {deeds.map(({ at, kind, whom, document, staffId }) => (
          <li>
            {formatTime(at, timeZone)} {deskDeedWords[kind]}: <bdi>{whom}</bdi>, {document}
            <br />
            <span class="meta">{names.get(staffId) ?? 'другой сотрудник'}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);
