import type { Paper } from '../paper.ts';

/** What to take along. */
export const Bring = ({ bring }: Pick<Paper, 'bring'>) => (
  <>
    <h2>Что взять с собой</h2>
    <ul>
      {bring.map(each => (
        <li>{each}</li>
      ))}
    </ul>
  </>
);

const FEW = 3;

/** Where to come; a long list is folded. */
export function Centres({ centres }: Pick<Paper, 'centres'>) {
  const list = (
    <ul>
      {centres.map(({ name, address, hours, phone }) => (
        <li>
          {name}: {address}
          <br />
          <span class="meta">
            {hours}, {phone}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>Куда отнести</h2>
      <p>Подойдёт любой МФЦ. Сотрудник посмотрит паспорт и отправит заявление при вас.</p>
      {centres.length <= FEW ? (
        list
      ) : (
        <details>
          <summary>Адреса МФЦ: {centres.length}</summary>
          {list}
        </details>
      )}
    </>
  );
}
