import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { identifierLabels, sourceWords } from '../texts.ts';

/** The municipal code that is one more login, where it came from, and who changes it. */
export const MunicipalCode = ({ value, at, timeZone }: { value: string; at: number; timeZone: string }) => (
  <>
    <h2>Код для входа</h2>
    <Facts
      facts={[
        {
          term: identifierLabels.municipal,
          value: (
            <>
              <bdi>{value}</bdi>{' '}
              <span class="meta">
                ({sourceWords.mfc} {formatDate(localDate(timeZone, at))})
              </span>
            </>
          ),
        },
      ]}
    />
    <p>Этим кодом можно входить вместе с паролем. Сменить или отменить его можно в МФЦ с паспортом.</p>
  </>
);
