import type { Child } from 'hono/jsx';
import type { QuestionKind } from '../../integrations/registries/question.ts';
import type { Profile } from '../../persons/profile.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { Note } from '../../ui/note.tsx';
import { isLocked, sections, type ValueName } from '../section.ts';
import type { StaleReason } from '../stale.ts';
import { type Checked, standingOf } from '../standing.ts';
import { levelWords } from '../texts.ts';
import { CheckNote } from './check-note.tsx';
import { MunicipalCode } from './municipal-code.tsx';
import { OneValue, ValueFacts } from './value-facts.tsx';

export type ProfilePageProps = {
  profile: Profile;
  checks: Map<QuestionKind, Checked>;
  trustLevel: 0 | 1 | 2;
  region: RegionProfile;
  /** The registries do not answer now. */
  late: boolean;
  stale: StaleReason | null;
  /** The municipal code one enters by, and when a МФЦ wrote it down (ms). */
  municipal: { value: string; at: number } | null;
  csrf: string;
  /** What was just done. */
  done?: Child;
};

const fromRegistries: ValueName[] = ['clinic', 'schools', 'houseAccount', 'houseManager'];

/** What nobody types: it comes with ESIA or from registries, and is shown when it has come. */
const onlyTold: ValueName[] = ['gender', 'birthPlace', 'citizenship', 'children', 'organisations', ...fromRegistries];

/** What we know about a person, each value with its source, date and what a registry says of it. */
export function ProfilePage({ profile, checks, trustLevel, region, late, stale, municipal, csrf, done }: ProfilePageProps) {
  const block = (title: string, names: ValueName[], href: string, kind?: QuestionKind) => {
    const standing = kind ? standingOf(checks.get(kind), profile) : ({ kind: 'unchecked' } as const);
    const checkedAt = standing.kind === 'checked' ? standing.at : undefined;
    const [only, ...rest] = names;
    const locked = names.every(name => isLocked(profile, trustLevel, name));
    const given = standing.kind === 'waiting' || names.some(name => profile[name] !== undefined);
    const verb = locked ? 'Как изменить' : given ? 'Изменить' : 'Указать';
    return (
      <>
        <h2>{title}</h2>
        {only && rest.length === 0 ? (
          <OneValue name={only} profile={profile} timeZone={region.timeZone} checkedAt={checkedAt} />
        ) : (
          <ValueFacts names={names} profile={profile} timeZone={region.timeZone} checkedAt={checkedAt} />
        )}
        <CheckNote standing={standing} late={late} />
        <p>
          <a href={href} aria-label={`${verb}: ${title}`}>
            {verb}
          </a>
        </p>
      </>
    );
  };
  const typed = (id: keyof typeof sections, kind?: QuestionKind) => {
    const { title, fields } = sections[id]!;
    return block(
      title,
      fields.map(field => field.id),
      `/cabinet/profile/${id}`,
      kind,
    );
  };
  const told = onlyTold.filter(name => profile[name] !== undefined);
  return (
    <>
      {done}
      <h1>Профиль</h1>
      <p>
        {levelWords[trustLevel]}. {trustLevel < 2 && <a href="/cabinet/identity">Подтвердить личность</a>}
      </p>
      {stale && <Stale reason={stale} csrf={csrf} />}
      {typed('name')}
      {typed('snils', 'snils')}
      {typed('inn', 'inn')}
      {typed('passport', 'passport')}
      {typed('policy')}
      {block('Адрес регистрации', ['address'], '/cabinet/profile/addresses/registration', 'address')}
      {block('Адрес проживания', ['livingAddress'], '/cabinet/profile/addresses/living')}
      {told.length > 0 && (
        <>
          <h2>Остальные сведения</h2>
          <ValueFacts names={told} profile={profile} timeZone={region.timeZone} />
        </>
      )}
      <h2>Телефон и почта</h2>
      <ValueFacts names={['phone', 'email']} profile={profile} timeZone={region.timeZone} />
      <p>
        <a href="/cabinet/profile/contacts" aria-label="Изменить: Телефон и почта">
          Изменить
        </a>
      </p>
      {municipal && <MunicipalCode {...municipal} timeZone={region.timeZone} />}
      <h2>Ещё</h2>
      <ul>
        <li>
          <a href="/cabinet/profile/registries">Сведения из реестров</a>: полис, поликлиника, школа, лицевой счёт
        </li>
        <li>
          <a href="/cabinet/profile/journal">Журнал изменений профиля</a>
        </li>
        <li>
          <a href="/journal">Журнал кабинета</a>: входы, коды и перемены
        </li>
        <li>
          <a href="/cabinet/profile/consents">Согласия</a>
        </li>
        <li>
          <a href="/cabinet/data">Скачать мои данные</a>
        </li>
        <li>
          <a href="/cabinet/closing">Закрыть кабинет</a>
        </li>
      </ul>
      <p>Эти данные подставляются в формы. В каждой форме их можно исправить.</p>
    </>
  );
}

const staleWords: Record<StaleReason, string> = {
  passport: 'В 20 и в 45 лет паспорт меняют. В профиле, кажется, прежний: введите данные нового.',
  old: 'Вы давно не меняли эти данные. Посмотрите, всё ли верно.',
};

/** The data may not be true any more; an old profile is put right by one press. */
const Stale = ({ reason, csrf }: { reason: StaleReason; csrf: string }) => (
  <Note>
    <p>{staleWords[reason]}</p>
    {reason === 'old' && (
      <PostForm action="/cabinet/profile/confirmation" csrf={csrf}>
        <p>
          <button type="submit">Всё верно</button>
        </p>
      </PostForm>
    )}
  </Note>
);
