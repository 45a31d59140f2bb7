import type { SupportChannel } from '../../region/profile.ts';
import { openingWords } from '../../ui/opening-words.ts';

/** Whom to ask when nothing here helps. */
export const SupportHint = ({ support }: { support: SupportChannel[] }) => (
  <>
    <h2>Если не получается</h2>
    <ul>
      {support.map(({ label, address, opens, closes }) => (
        <li>
          {label}: {address}, {openingWords({ opens, closes })}
        </li>
      ))}
    </ul>
  </>
);
