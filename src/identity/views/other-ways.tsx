import { type WayIn, wayPath } from '../../accounts/ways-in.ts';
import { identityPath } from '../identity-path.ts';

const wayWords: Record<Exclude<WayIn['signs'], 'none'>, string> = {
  esia: 'Если запись на Госуслугах подтверждена, этого довольно. Кабинет останется один.',
  qualified: 'Имя и СНИЛС возьмём из квалифицированного сертификата. Кабинет останется один.',
};

/** The ways beside the portal's own check. МФЦ is always there: it needs neither a camera nor a computer. */
export const OtherWays = ({ ways }: { ways: WayIn[] }) => (
  <section aria-labelledby="other-ways">
    <h2 id="other-ways">Другие способы</h2>
    <ul class="list">
      {ways.map(way =>
        way.signs === 'none' ? null : (
          <li>
            <a href={wayPath(way, identityPath())}>{way.label}</a>
            <br />
            <span class="meta">{wayWords[way.signs]}</span>
          </li>
        ),
      )}
      <li>
        <a href="/mfc">В МФЦ с паспортом</a>
        <br />
        <span class="meta">Сотрудник сверит документы при вас. Камера и компьютер не нужны.</span>
      </li>
    </ul>
  </section>
);
