import type { Kept, Profile } from '../../persons/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import type { ValueName } from '../section.ts';
import { sourceWords, valueLabels } from '../texts.ts';
import { valueText } from '../value-text.ts';

type Props = { names: ValueName[]; profile: Profile; timeZone: string; checkedAt?: number };

/** Values with their source and date; `checkedAt`: a registry has confirmed them. */
export const ValueFacts = ({ names, profile, timeZone, checkedAt }: Props) => (
  <Facts facts={names.map(name => factOf(name, profile[name], timeZone, checkedAt))} />
);

/** One value under a heading that names it already. */
export const OneValue = ({ name, profile, timeZone, checkedAt }: Omit<Props, 'names'> & { name: ValueName }) => (
  <p>{factOf(name, profile[name], timeZone, checkedAt).value}</p>
);

function factOf(name: ValueName, kept: Kept<unknown> | undefined, timeZone: string, checkedAt?: number): Fact {
  const text = kept ? valueText(name, kept.value as Profile[typeof name] extends Kept<infer T> ? T : never) : '';
  if (!kept || !text) return { term: valueLabels[name], value: 'Не указано' };
  const day = (at: number) => formatDate(localDate(timeZone, at));
  const about = `${sourceWords[kept.source]} ${day(kept.at)}${checkedAt === undefined ? '' : `, проверено ${day(checkedAt)}`}`;
  return {
    term: valueLabels[name],
    value: (
      <>
        <bdi>{text}</bdi> <span class="meta">({about})</span>
      </>
    ),
  };
}
