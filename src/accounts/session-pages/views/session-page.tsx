/** After «Продлить», in a tab of its own: the form and everything typed in it wait in the other. */
export const SessionPage = ({ ends }: { ends: string }) => (
  <>
    <h1>Сеанс продлён</h1>
    <p>Теперь он закончится в {ends}, если ничего не делать.</p>
    <p>Закройте эту вкладку и вернитесь к форме: всё, что вы ввели, осталось там.</p>
  </>
);
