import type { AnyContext } from '../platform/http.ts';
import { outageOf } from '../platform/parts/outages.ts';

/** Says so while R2 takes no files; nothing while it does. Rooms put it on the pages where files are chosen. */
export async function filesDownNote(c: AnyContext) {
  if ((await outageOf(c, 'files')) === null) return null;
  return (
    <div class="note">
      <p>Хранилище файлов сейчас не отвечает. Остальное заполняйте как обычно, файл приложите позже.</p>
    </div>
  );
}
