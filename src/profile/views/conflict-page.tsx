import type { RawValues } from '../../forms/raw-values.ts';
import type { Profile, ProfileValues } from '../../persons/profile.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { Section, ValueName } from '../section.ts';
import { valueLabels } from '../texts.ts';
import { valueText } from '../value-text.ts';

type Props = {
  id: string;
  section: Section;
  names: ValueName[];
  profile: Profile;
  typed: Partial<ProfileValues>;
  values: RawValues;
  version: number;
  csrf: string;
};

/** The same values were changed in another window: both stand here, and one is chosen. */
export function ConflictPage({ id, section, names, profile, typed, values, version, csrf }: Props) {
  const differing = names.filter(name => valueText(name, profile[name]?.value) !== valueText(name, typed[name]));
  return (
    <>
      <h1>{section.title}: какие данные верные?</h1>
      <p>Пока страница была открыта, эти данные изменились. Мы ничего не перезаписали: выберите, что оставить.</p>
      <Facts
        facts={differing.flatMap(name => [
          { term: `${valueLabels[name]} сейчас`, value: <bdi>{valueText(name, profile[name]?.value) || 'Не указано'}</bdi> },
          { term: `${valueLabels[name]}, как ввели вы`, value: <bdi>{valueText(name, typed[name]) || 'Не указано'}</bdi> },
        ])}
      />
      <PostForm action={`/cabinet/profile/${id}`} csrf={csrf}>
        <input type="hidden" name="version" value={version} />
        {Object.entries(values).flatMap(([name, given]) => given.map(value => <input type="hidden" name={name} value={value} />))}
        <SubmitRow label="Сохранить то, что ввели вы">
          <a href="/cabinet/profile">Оставить как сейчас</a>
        </SubmitRow>
      </PostForm>
    </>
  );
}
