import type { LeftBehind } from '../carried-files.ts';

export type LeftFile = { name: string; why: LeftBehind };

const WHY: Record<LeftBehind, string> = {
  unasked: 'для нового заявления такой документ не нужен',
  type: 'такой вид файла больше не принимают, приложите PDF или фотографию',
  older: 'возьмём более новый файл на его месте',
  replaced: 'его нужно заменить',
  lost: 'файл не открылся, приложите его ещё раз',
};

/** Files that a new draft begins without, each with the reason. */
export const LeftBehindList = ({ files }: { files: LeftFile[] }) => (
  <ul>
    {files.map(({ name, why }) => (
      <li>
        <bdi>{name}</bdi> – {WHY[why]}
      </li>
    ))}
  </ul>
);

/** The draft is there, but not all of its files are. */
export const FilesLostPage = ({ files, draft }: { files: LeftFile[]; draft: string }) => (
  <>
    <h1>Черновик готов, но не все файлы</h1>
    <p>Ответы мы взяли. Эти файлы взять не смогли:</p>
    <LeftBehindList files={files} />
    <p>В прежнем заявлении ничего не изменилось.</p>
    <p class="acts">
      <a class="button" href={draft}>
        Открыть черновик
      </a>
    </p>
  </>
);
