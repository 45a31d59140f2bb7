export const OFFER_TITLE = 'Входите без пароля и кода';

/** Asked once a month at most: both answers are links, and the second one leads straight on. */
export const KeyOfferPage = ({ add, next }: { add: string; next: string }) => (
  <>
    <h1>{OFFER_TITLE}</h1>
    <p>Добавьте ключ входа. Его хранит ваш телефон или компьютер: приложите палец или введите PIN-код устройства, и вы вошли.</p>
    <p>Ключ нельзя подсмотреть или выманить обманом. Это займёт минуту.</p>
    <div class="acts">
      <a class="button" href={add}>
        Добавить ключ
      </a>{' '}
      <a href={next}>Не сейчас</a>
    </div>
    <p class="hint">
      Если не сейчас, спросим не раньше чем через месяц. Добавить ключ можно в любой день: раздел «Вход и безопасность».
    </p>
  </>
);
