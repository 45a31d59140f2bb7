import type { Citizen } from '../../../accounts/citizen.ts';
import type { QuestionKind } from '../../../integrations/registries/question.ts';
import type { Profile } from '../../../persons/profile.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { optionalParts } from '../../consents/optional.ts';
import { type Checked, standingOf } from '../../standing.ts';
import { type Register, registers, toldValues } from '../../values-told.ts';
import { CheckNote } from '../../views/check-note.tsx';
import { ValueFacts } from '../../views/value-facts.tsx';
import { type Missing, questionTo } from '../ask-facts.ts';

type Props = {
  profile: Profile;
  trustLevel: Citizen['trustLevel'];
  checks: Map<QuestionKind, Checked>;
  region: RegionProfile;
  consented: boolean;
  /** The registries do not answer now. */
  late: boolean;
  /** What came of the last press. */
  said: string;
  csrf: string;
};

const saidWords: Record<string, string> = {
  asked: 'Спросили. Ответ появится здесь сам, ждать на этой странице не нужно.',
  early: 'Этот реестр уже спрошен. Спросить ещё раз можно через час.',
  missing: 'Пока спросить нельзя: не хватает сведений о вас.',
  unconsented: 'Сначала дайте согласие ниже.',
};

const words: Record<Register, { title: string; what: string; press: string }> = {
  policy: {
    title: 'Полис и поликлиника',
    what: 'Фонд ОМС (обязательного медицинского страхования) знает номер вашего полиса и поликлинику.',
    press: 'Спросить фонд ОМС',
  },
  schools: {
    title: 'Школы и детские сады детей',
    what: 'Реестр образования знает, где учатся ваши дети.',
    press: 'Спросить реестр образования',
  },
  houseAccount: {
    title: 'Лицевой счёт за жильё',
    what: 'Система ЖКХ (жилищно-коммунального хозяйства) знает ваш лицевой счёт и управляющую организацию.',
    press: 'Спросить систему ЖКХ',
  },
};

const missingWords: Record<Missing, { text: string; href: string; press: string }> = {
  proof: {
    text: 'Реестр рассказывает о человеке только ему самому. Поэтому сначала нужно подтвердить личность.',
    href: '/cabinet/identity',
    press: 'Подтвердить личность',
  },
  birthDate: { text: 'Для этого нужна дата рождения.', href: '/cabinet/profile/name', press: 'Указать дату рождения' },
  snils: { text: 'Для этого нужен СНИЛС.', href: '/cabinet/profile/snils', press: 'Указать СНИЛС' },
  address: {
    text: 'Для этого нужен адрес регистрации.',
    href: '/cabinet/profile/addresses/registration',
    press: 'Указать адрес',
  },
  children: {
    text: 'Для этого нужно знать ваших детей. Их сведения приходят с Госуслуг.',
    href: '/cabinet/security/esia',
    press: 'Подключить Госуслуги',
  },
};

/** What each registry told, with its date, and a button to ask it; before the consent, the consent alone. */
export const FactsPage = ({ profile, trustLevel, checks, region, consented, late, said, csrf }: Props) => (
  <>
    {saidWords[said] && (
      <Note status>
        <p>{saidWords[said]}</p>
      </Note>
    )}
    <h1>Сведения из реестров</h1>
    <p>Портал может сам узнать то, что о вас уже записано, и подставить это в формы. Исправить можно в каждой форме.</p>
    {consented ? (
      <>
        {registers.map(register => (
          <RegisterPart {...{ register, profile, trustLevel, checks, region, late, csrf }} />
        ))}
        <p>
          <a href="/cabinet/profile/consents">Отозвать согласие</a>: тогда всё, что рассказали реестры, удалится из профиля.
        </p>
      </>
    ) : (
      <>
        <h2>Согласие</h2>
        <Facts facts={optionalParts('registries', region)} />
        <PostForm action="/cabinet/profile/consents/registries" csrf={csrf}>
          <button type="submit" name="go" value="give">
            Разрешить спрашивать реестры
          </button>
        </PostForm>
      </>
    )}
  </>
);

type PartProps = Omit<Props, 'consented' | 'said'> & { register: Register };

const RegisterPart = ({ register, profile, trustLevel, checks, region, late, csrf }: PartProps) => {
  const { title, what, press } = words[register];
  const standing = standingOf(checks.get(register), profile);
  const question = questionTo(register, profile, trustLevel);
  const missing = typeof question === 'string' ? missingWords[question] : null;
  const known = toldValues[register].filter(name => profile[name] !== undefined);
  return (
    <>
      <h2>{title}</h2>
      <p>{what}</p>
      {known.length > 0 && <ValueFacts names={known} profile={profile} timeZone={region.timeZone} />}
      <CheckNote standing={standing} late={late} />
      {missing && (
        <p>
          {missing.text} <a href={missing.href}>{missing.press}</a>
        </p>
      )}
      {!missing && standing.kind !== 'waiting' && (
        <PostForm action={`/cabinet/profile/registries/${register}`} csrf={csrf}>
          <button type="submit" class="quiet">
            {known.length > 0 ? `${press} ещё раз` : press}
          </button>
        </PostForm>
      )}
    </>
  );
};
