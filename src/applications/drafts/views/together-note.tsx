import type { Field } from '../../../forms/definition.ts';
import { Note } from '../../../ui/note.tsx';

/** Two windows changed different questions of one page: both are kept, and the person looks at it once. */
export const TogetherNote = ({ fields }: { fields: Field[] }) =>
  fields.length > 0 && (
    <Note status>
      <p>
        <strong>Эту страницу вы меняли в двух окнах. Мы сохранили и те ответы, и эти.</strong> Из другого окна:{' '}
        {fields.map(field => field.label.replace(/[?.]$/, '')).join(', ')}. Проверьте ответы и нажмите «Далее».
      </p>
    </Note>
  );
