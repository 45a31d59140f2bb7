import { Note } from '../../../ui/note.tsx';

/** «Удалить» was pressed on a list that is no longer so: nothing is removed by its place alone. */
export const ListChangedNote = () => (
  <Note status>
    <p>
      <strong>Эту запись успели изменить в другом окне.</strong> Мы ничего не удалили, чтобы не удалить лишнее. Проверьте список
      и, если нужно, удалите ещё раз.
    </p>
  </Note>
);

/** A choice was made about an item that another window had removed. */
export const ItemGoneNote = () => (
  <Note status>
    <p>
      <strong>Пока вы выбирали ответ, эту запись удалили в другом окне.</strong> Выбирать больше не из чего. Остальные записи на
      месте. Если она нужна, добавьте её снова.
    </p>
  </Note>
);

/** An item was filled in here while it was removed in another window. */
export const ItemReturnedNote = () => (
  <Note status>
    <p>
      <strong>Пока вы заполняли эту запись, её удалили в другом окне.</strong> Мы вернули её в конец списка вместе с вашими
      ответами. Если она не нужна, удалите её ещё раз.
    </p>
  </Note>
);
