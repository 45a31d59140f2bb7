/** The home of the support until somebody asks for help. */
export const SupportPage = () => (
  <>
    <h1>Рабочее место поддержки</h1>
    <p>Вы проверяете личность и помогаете вернуть доступ. Заявления видят только сотрудники ведомств.</p>
    <p>Сейчас никто не ждёт.</p>
  </>
);
