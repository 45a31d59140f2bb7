import type { OpenedResult } from '../../../applications/desk/open-result.ts';
import { statusWords } from '../../../applications/texts.ts';
import type { FieldError } from '../../../forms/field-error.ts';
import { FieldsForm } from '../../../forms/fields-form.tsx';
import type { RawValues } from '../../../forms/raw-values.ts';
import { fullName } from '../../../persons/person-name.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { fetchFields } from '../fetch-form.ts';

type Props = { opened: OpenedResult; profile: RegionProfile; csrf: string; values: RawValues; errors: FieldError[] };

/** One paper: whose it is, its copy, and who takes it; after that, who has taken it. */
export function ResultPage({ opened, profile, csrf, values, errors }: Props) {
  const { application, service, applicant, result, history } = opened;
  const { number, status, version } = application;
  const handed = history.findLast(({ kind }) => kind === 'hand-over');
  const waits = status === 'ready' && result !== undefined;
  const facts = [
    { term: 'Заявитель', value: <bdi>{fullName(applicant)}</bdi> },
    { term: 'Услуга', value: service.title },
    { term: 'Заявление', value: number },
    { term: 'Статус', value: <Tag tone={statusWords[status].tone}>{statusWords[status].label}</Tag> },
    ...(result ? [{ term: 'Документ', value: `№ ${result.number}` }] : []),
  ];
  const copy = result && (
    <p>
      <a href={`/staff/desk/results/${number}/copy`}>Напечатать экземпляр на бумаге</a>
    </p>
  );
  if (waits)
    return (
      <FieldsForm
        title="Выдать документ"
        lead="Сверьте заявителя с документом, который он показал. Каждый просмотр этой страницы записан."
        above={
          <>
            <Facts facts={facts} />
            {copy}
          </>
        }
        fields={fetchFields}
        values={values}
        errors={errors}
        action={`/staff/desk/results/${number}/hand-over`}
        csrf={csrf}
        hidden={{ seen: String(version) }}
        submit="Выдать документ"
      />
    );
  return (
    <>
      <h1>{handed ? 'Документ выдан' : 'Выдавать пока нечего'}</h1>
      {handed ? (
        <Note status>
          <p>
            {formatDateTime(handed.at, profile.timeZone)}. {handed.note && <bdi>{handed.note}</bdi>}
          </p>
        </Note>
      ) : (
        <p>{statusWords[status].meaning}</p>
      )}
      <Facts facts={facts} />
      {copy}
    </>
  );
}
