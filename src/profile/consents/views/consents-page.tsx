import type { consents } from '../../../persons/schema.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { formatDate } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { consentTitles, optionalParts, type Purpose, purposes } from '../optional.ts';

type Row = typeof consents.$inferSelect;
type Props = { given: Row[]; region: RegionProfile; csrf: string };

/** Each optional consent as a document with a button of its own; giving and withdrawing are one press each. */
export const ConsentsPage = ({ given, region, csrf }: Props) => (
  <>
    <h1>Согласия</h1>
    <p>Услуги доступны без этих согласий. Каждое можно дать отдельно и отозвать в любой день.</p>
    {purposes.map(purpose => (
      <Consent purpose={purpose} row={given.find(row => row.purpose === purpose)} region={region} csrf={csrf} />
    ))}
  </>
);

const Consent = ({ purpose, row, region, csrf }: { purpose: Purpose; row?: Row; region: RegionProfile; csrf: string }) => {
  const label = row ? 'Отозвать согласие' : 'Согласиться';
  return (
    <>
      <h2>{consentTitles[purpose]}</h2>
      <p>
        {row
          ? `Вы согласились ${formatDate(localDate(region.timeZone, row.givenAt))} Текст редакции от ${formatDate(row.version)}`
          : 'Вы не давали этого согласия.'}
      </p>
      <Facts facts={optionalParts(purpose, region)} />
      <PostForm action={`/cabinet/profile/consents/${purpose}`} csrf={csrf}>
        <button
          type="submit"
          name="go"
          value={row ? 'withdraw' : 'give'}
          class={row ? 'quiet' : undefined}
          aria-label={`${label}: ${consentTitles[purpose]}`}
        >
          {label}
        </button>
      </PostForm>
    </>
  );
};
