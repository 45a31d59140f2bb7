import type { Office } from '../../../region/profile.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';

type Props = {
  code: string;
  name: string;
  purpose: 'open' | 'restore';
  /** There is a cabinet already. */
  raises: boolean;
  /** In this region one may enter by a municipal code. */
  municipal: boolean;
  /** «28 декабря 2026 г.» */
  until: string;
  office: Office | undefined;
  portalName: string;
  /** The portal's address to type, without its protocol. */
  address: string;
};

/** The sheet that is printed and given into the person's hands. The code stands nowhere else. */
export const CodeSheet = ({ code, name, purpose, raises, municipal, until, office, portalName, address }: Props) => (
  <>
    <Note status>
      <p>Напечатайте лист сейчас: код показан один раз. Если он потерялся, выдайте новый.</p>
    </Note>
    <h1>Код для кабинета</h1>
    <p>
      {purpose === 'open'
        ? `Этот код откроет ваш кабинет на портале «${portalName}».`
        : 'Этот код вернёт доступ к вашему кабинету.'}
    </p>
    <Facts
      facts={[
        { term: 'Код', value: <strong>{code}</strong> },
        { term: 'Кому', value: <bdi>{name}</bdi> },
        { term: 'Действует', value: `по ${until}, один раз` },
        { term: 'Где ввести', value: address },
        { term: 'Кто выдал', value: office ? `${office.name}, ${office.address}` : '' },
      ]}
    />
    <h2>Что сделать</h2>
    <ol>
      <li>Откройте адрес с этого листа.</li>
      <li>Введите код, дату рождения и свой мобильный телефон.</li>
      <li>Придумайте пароль и введите код из сообщения.</li>
    </ol>
    {raises && (
      <p>
        Прежнее больше не откроет кабинет: пароль, телефон, почта, ключи входа, приложение и запасные коды.
        {municipal && ' Код муниципалитета тоже, если его не записали вместе с этим листом.'} Вход на всех устройствах закончится.
        Нужное добавите снова, портал покажет, что убрано. Заявления, черновики и документы останутся.
      </p>
    )}
    <p>Никому не показывайте этот лист: сотрудники портала код не спрашивают.</p>
  </>
);
