import { DAY } from '../../../platform/clock.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { RowButton } from '../../../ui/controls/row-button.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { dateAt, formatDay } from '../../../ui/dates.ts';
import { counted } from '../../../ui/plural.ts';
import { Tag } from '../../../ui/tag.tsx';

type Props = {
  rows: { number: string; slug: string; decidedAt: number | null }[];
  titleOf(slug: string): string;
  profile: RegionProfile;
  now: number;
  typed: string;
  error?: string;
};

/** What waits at this office for its people, and the search by the number that a person tells. */
export const WaitingPage = ({ rows, titleOf, profile, now, typed, error }: Props) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'number', text: error }] : []} />
    <h1>Выдача документов</h1>
    <form class="row" method="get" action="/staff/desk/results" role="search">
      <TextInput id="number" name="number" label="Номер заявления" width="m" value={typed} error={error} autocomplete="off" />
      <RowButton label="Найти" />
    </form>
    <h2>Ждут выдачи здесь</h2>
    {rows.length === 0 ? (
      <p>Готовых документов для этого МФЦ нет.</p>
    ) : (
      <ul class="list">
        {rows.map(({ number, slug, decidedAt }) => (
          <li>
            <a href={`/staff/desk/results/${number}`}>{titleOf(slug)}</a>
            <br />
            <span class="meta">
              {number}, готов {formatDay(dateAt(decidedAt ?? now, profile.timeZone))}
            </span>{' '}
            <Unclaimed days={Math.floor((now - (decidedAt ?? now)) / DAY)} most={profile.policies.mfc.unclaimedDays} />
          </li>
        ))}
      </ul>
    )}
  </>
);

/** A paper that nobody came for. */
export const Unclaimed = ({ days, most }: { days: number; most: number }) =>
  days >= most ? <Tag tone="wait">{`Не забрали: ${counted(days, 'день', 'дня', 'дней')}`}</Tag> : null;
