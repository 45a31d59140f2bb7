import { Note } from '../../../ui/note.tsx';

/** «Удалить» was pressed on a list that is no longer so: nothing is removed by its place alone. */
export const ListChangedNote = () => (
  <Note status>
    <p>
      <strong>Этот список успели изменить.</strong> Мы ничего не удалили, чтобы не удалить лишнее. Проверьте список и, если нужно,
      удалите ещё раз.
    </p>
  </Note>
);
