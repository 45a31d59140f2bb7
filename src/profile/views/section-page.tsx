import { type FieldError, summaryOf } from '../../forms/field-error.ts';
import { FieldView } from '../../forms/field-view.tsx';
import type { RawValues } from '../../forms/raw-values.ts';
import type { Kept, Profile } from '../../persons/profile.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { fieldsOf, type Section } from '../section.ts';
import type { Standing } from '../standing.ts';
import { CheckNote } from './check-note.tsx';

type Props = {
  id: string;
  section: Section;
  profile: Profile;
  values: RawValues;
  errors: FieldError[];
  version: number;
  standing: Standing;
  late: boolean;
  csrf: string;
};

/** One part of the profile as a form; a proposed value that did not fit may be taken back. */
export const SectionPage = ({ id, section, profile, values, errors, version, standing, late, csrf }: Props) => (
  <>
    <ErrorSummary errors={summaryOf(errors)} />
    <h1>{section.title}</h1>
    {section.lead && <p>{section.lead}</p>}
    <CheckNote standing={standing} late={late} />
    <PostForm action={`/cabinet/profile/${id}`} csrf={csrf}>
      <input type="hidden" name="version" value={version} />
      {fieldsOf(section, profile).map(field => (
        <FieldView shown={{ field }} values={values} errors={errors} />
      ))}
      <SubmitRow label="Сохранить данные">
        {'content' in standing && (
          <button type="submit" class="quiet" name="go" value="keep">
            Оставить прежнее
          </button>
        )}
      </SubmitRow>
    </PostForm>
  </>
);

const lockedBy: Record<Kept<unknown>['source'], string> = {
  entered: 'Эти данные подтверждены вместе с вашей личностью.',
  esia: 'Эти данные пришли с Госуслуг.',
  mfc: 'Эти данные внёс МФЦ по вашему паспорту.',
  signature: 'Эти данные пришли из вашей электронной подписи.',
  registry: 'Эти данные подтвердил государственный реестр.',
};

type LockedProps = { section: Section; source: Kept<unknown>['source']; region: RegionProfile };

/** Why a value is not changed here, and who changes it. */
export const LockedPage = ({ section, source, region }: LockedProps) => (
  <>
    <h1>{section.title}</h1>
    <p>
      {lockedBy[source]} Здесь их не меняют: иначе кабинет можно было бы подтвердить на одного человека, а пользоваться им от
      имени другого.
    </p>
    <p>
      {source === 'esia' && 'Измените данные на Госуслугах и войдите через них ещё раз. Или придите'}
      {source !== 'esia' && 'Придите'} с паспортом в МФЦ: там внесут новые данные и дадут код. С ним вы заново зададите телефон и
      пароль, остальные способы входа добавите потом.
    </p>
    <h2>МФЦ</h2>
    <ul>
      {region.mfc.map(({ name, address, hours, phone }) => (
        <li>
          {name}: {address}. {hours}. {phone}
        </li>
      ))}
    </ul>
  </>
);
