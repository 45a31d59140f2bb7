/** After the way out of a session that began at ESIA: the one there is still open. `out` ends it, when ESIA is to be reached. */
export const LeftPage = ({ out }: { out: string | null }) => (
  <>
    <h1>Вы вышли из кабинета</h1>
    {out && <p>Вход на Госуслугах ещё открыт. Если за этим компьютером сидите не только вы, выйдите и там.</p>}
    <p class="acts">
      {out && (
        <a class="button" href={out}>
          Выйти и на Госуслугах
        </a>
      )}{' '}
      <a href="/">На главную</a>
    </p>
  </>
);
