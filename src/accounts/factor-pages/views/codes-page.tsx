/** Ten codes, shown this one time. */
export const CodesPage = ({ title, codes, back }: { title: string; codes: string[]; back: string }) => (
  <>
    <h1>{title}</h1>
    <p>Запишите или распечатайте их сейчас: больше мы их не покажем. Храните отдельно от телефона.</p>
    <p>Каждый код подходит один раз. Прежние коды больше не действуют.</p>
    <ol>
      {codes.map(code => (
        <li>
          <code>
            {code.slice(0, 5)} {code.slice(5)}
          </code>
        </li>
      ))}
    </ol>
    <p>
      <a class="button" href={back}>
        Я сохранил коды
      </a>
    </p>
  </>
);
