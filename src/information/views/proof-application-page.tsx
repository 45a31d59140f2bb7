import { Facts } from '../../ui/facts.tsx';

/** Lines to be filled in by hand. */
const lines = [
  'Фамилия, имя, отчество',
  'Дата рождения',
  'Паспорт: серия и номер',
  'Когда и кем выдан',
  'СНИЛС',
  'ИНН',
  'Мобильный телефон',
];

/** One sheet of paper, printed by whoever likes to come with it filled in. */
export const ProofApplicationPage = ({ portalName }: { portalName: string }) => (
  <>
    <h1>Заявление о подтверждении личности</h1>
    <p class="hint">Напечатайте этот лист в браузере и заполните ручкой. Подпишите в МФЦ при сотруднике.</p>
    <p>В многофункциональный центр</p>
    <Facts facts={lines.map(term => ({ term, value: '\u00a0' }))} />
    <p>Прошу (отметьте нужное):</p>
    <ul>
      <li>подтвердить мою личность на портале «{portalName}» и выдать код для открытия кабинета;</li>
      <li>вернуть доступ к моему кабинету: телефон потерян или сменился, пароль забыт.</li>
    </ul>
    <p>Паспорт показан сотруднику. Код получен в руки.</p>
    <Facts facts={['Дата', 'Подпись заявителя', 'Подпись сотрудника'].map(term => ({ term, value: '\u00a0' }))} />
  </>
);
