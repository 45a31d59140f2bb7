import type { Kept, Profile } from '../../accounts/profile.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatPhone } from '../../ui/phone.ts';

type Props = { known: Profile; trustLevel: 0 | 1 | 2; region: RegionProfile };

const levels: Record<0 | 1 | 2, string> = {
  0: 'Контакты подтверждены, личность пока нет',
  1: 'Документы на проверке',
  2: 'Личность подтверждена',
};

const sources: Record<Kept<string>['source'], string> = {
  entered: 'вы ввели',
  esia: 'с Госуслуг',
  mfc: 'внёс МФЦ',
  signature: 'из электронной подписи',
  registry: 'из реестра',
};

/** What we know about a person, each value with its source and date. */
export function ProfilePage({ known, trustLevel, region }: Props) {
  const fact = (term: string, kept: Kept<string> | undefined, show = (value: string) => value) => {
    const about = kept && `${sources[kept.source]} ${formatDate(localDate(region.timeZone, kept.at))}`;
    return {
      term,
      value: kept?.value ? (
        <>
          <bdi>{show(kept.value)}</bdi> <span class="meta">({about})</span>
        </>
      ) : (
        'Не указано'
      ),
    };
  };
  return (
    <>
      <h1>Профиль</h1>
      <p>{levels[trustLevel]}.</p>
      <Facts
        facts={[
          fact('Фамилия', known.family),
          fact('Имя', known.given),
          fact('Отчество', known.patronymic),
          fact('Дата рождения', known.birthDate, formatDate),
          fact('СНИЛС', known.snils),
          fact('ИНН', known.inn),
          fact('Телефон', known.phone, formatPhone),
          fact('Почта', known.email),
        ]}
      />
      <p>Эти данные подставляются в формы. В каждой форме их можно исправить.</p>
    </>
  );
}
