import { filingWords } from '../../region/filing-words.ts';
import type { Municipality, RegionProfile } from '../../region/profile.ts';
import { RowButton } from '../../ui/controls/row-button.tsx';
import { Select } from '../../ui/controls/select.tsx';

type Props = { profile: RegionProfile; municipality: Municipality | undefined };

/** What МФЦ does for a person with a passport, what to bring, and where the centres are. */
export function MfcPage({ profile, municipality }: Props) {
  const offices = profile.mfc.filter(office => !municipality || office.municipality === municipality.code);
  return (
    <>
      <h1>Помощь в МФЦ</h1>
      <p>МФЦ — многофункциональный центр. Приходите с паспортом, если не получается войти или подтвердить личность.</p>
      <p>
        Вам уже выдали лист с кодом? <a href="/activate">Введите код</a>
      </p>
      <h2>С чем помогут</h2>
      <ul>
        <li>
          Подтвердят личность и выдадут код, которым вы сами откроете кабинет. {filingWords[profile.policies.filing.requires]}
        </li>
        <li>Вернут доступ, если пропал телефон или забыт пароль.</li>
        <li>Примут заявление, если своего кабинета у вас нет.</li>
        <li>Выдадут на бумаге документ, если при подаче вы выбрали этот центр.</li>
      </ul>
      <h2>Что взять с собой</h2>
      <ul>
        <li>Паспорт.</li>
        <li>СНИЛС: сам документ или номер. И ИНН, если он есть.</li>
        <li>Телефон, на который можно получить код.</li>
        <li>
          Заявление, если хотите заполнить его дома: <a href="/mfc/application">заявление для печати</a>. Можно прийти и без него.
        </li>
      </ul>
      <h2>Где принимают</h2>
      <form class="row" method="get" action="/mfc">
        <Select
          id="municipality"
          name="municipality"
          label="Город или округ"
          width="m"
          empty="Все"
          value={municipality?.code}
          options={profile.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <RowButton label="Показать" />
      </form>
      {offices.length === 0 && (
        <p>
          {municipality?.name}: своего центра нет. Придите в любой другой. <a href="/mfc">Показать все центры</a>
        </p>
      )}
      <ul class="grid">
        {offices.map(({ name, address, hours, phone }) => (
          <li>
            <h3>{name}</h3>
            <p class="meta">
              {address}
              <br />
              {hours}
              <br />
              {phone}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
