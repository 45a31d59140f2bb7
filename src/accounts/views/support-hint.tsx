import type { SupportChannel } from '../../region/profile.ts';

/** Whom to ask when nothing here helps. */
export const SupportHint = ({ support }: { support: SupportChannel[] }) => (
  <>
    <h2>Если не получается</h2>
    <ul>
      {support.map(({ label, address, opens, closes }) => (
        <li>
          {label}: {address}, с {opens} до {closes}
        </li>
      ))}
    </ul>
  </>
);
