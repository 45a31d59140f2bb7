import { type WayIn, wayPath } from '../../ways-in.ts';

/** Who gets in without the password needs no recovery: they set a new one from inside. */
export const WaysBack = ({ ways }: { ways: WayIn[] }) => (
  <>
    <h2>Войти без пароля</h2>
    <p>Коды и пароль не нужны. Новый пароль зададите потом, в разделе «Вход и безопасность».</p>
    <ul>
      {ways.map(way => (
        <li>
          <a href={wayPath(way, '/cabinet/security')}>{way.label}</a>
        </li>
      ))}
    </ul>
  </>
);
