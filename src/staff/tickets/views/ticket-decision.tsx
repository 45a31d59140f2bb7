import { ticketGrounds } from '../../../accounts/tickets/grounds.ts';
import type { Candidate, SeenTicket } from '../../../accounts/tickets/officer-ticket.ts';
import { Radios, Tick } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { Select } from '../../../ui/controls/select.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { comparedWords, kindWords, missingWords, type TicketNotice } from '../texts.ts';

type Props = { ticket: SeenTicket; mine: boolean; csrf: string; missing?: TicketNotice['missing'] };

/** The word of one of the two, or a refusal on a ground of the closed list. */
export function TicketDecision({ ticket: { row, candidates }, mine, csrf, missing }: Props) {
  const chosen = row.accountId === null ? candidates : candidates.filter(each => each.accountId === row.accountId);
  const errorOf = (what: 'account' | 'ground') => (missing === what ? `${missingWords[what]}.` : undefined);
  return (
    <>
      <h2>Решение</h2>
      {row.accountId !== null && <p>Один сотрудник уже подтвердил. Посмотрите сами и решите независимо от него.</p>}
      {mine && <p>Это были вы. Второе подтверждение даёт другой сотрудник.</p>}
      {chosen.length === 0 && <p>По названным телефону, почте и СНИЛС кабинета нет. Вернуть доступ нельзя.</p>}
      {!mine && chosen.length > 0 && (
        <PostForm action={`/staff/tickets/${row.id}/confirmation`} csrf={csrf}>
          <Radios
            id="account"
            name="account"
            label="Кабинет, который нашёлся"
            options={chosen.map((one, i) => ({ value: one.accountId, label: `Кабинет ${i + 1}`, hint: foundWords(one) }))}
            error={errorOf('account')}
          />
          {chosen.some(({ hasCodes }) => hasCodes) && (
            <Tick
              id="app-lost"
              name="app-lost"
              label="Приложение с кодами потеряно, я это проверил"
              hint="Без отметки обоих сотрудников код приложения спросят"
              checked={false}
            />
          )}
          <p>На копии паспорт этого человека, она читается, имя и дата рождения те же.</p>
          <SubmitRow label="Подтвердить личность" />
        </PostForm>
      )}
      <PostForm action={`/staff/tickets/${row.id}/refusal`} csrf={csrf}>
        <Select
          id="ground"
          name="ground"
          label="Основание отказа"
          empty="Выберите"
          options={Object.entries(ticketGrounds).map(([value, { text }]) => ({ value, label: text }))}
          error={errorOf('ground')}
        />
        <SubmitRow label="Отказать в доступе" />
      </PostForm>
    </>
  );
}

const foundWords = ({ kinds, trustLevel, compared }: Candidate): string =>
  `Найден ${kinds.map(kind => kindWords[kind] ?? kind).join(' и ')}. Имя ${comparedWords[compared.name]}, дата рождения ${comparedWords[compared.birthDate]}. Личность ${trustLevel === 2 ? 'подтверждена' : 'не подтверждена'}.`;
