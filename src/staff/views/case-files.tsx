import type { Service } from '../../catalogue/service.ts';
import type { NamedFile } from '../../files/open-names.ts';
import { fileSize, typeNames } from '../../files/texts.ts';

type Props = { files: NamedFile[]; service: Service; href(id: string): string };

/** What was attached, each with what it is for. */
export function CaseFiles({ files, service, href }: Props) {
  if (files.length === 0) return <p>Файлов нет.</p>;
  const slots = service.form.pages.flatMap(page => (page.kind === 'files' ? page.slots : []));
  return (
    <ul class="list">
      {files.map(file => (
        <li>
          <a href={href(file.id)}>
            <bdi>{file.name}</bdi>
          </a>
          <span class="meta">
            {' '}
            {slots.find(slot => slot.id === file.slot)?.label ?? 'Дополнение'}, {typeNames[file.type]}, {fileSize(file.size)}
            {file.encrypted && ', защищён, может понадобиться пароль'}
          </span>
        </li>
      ))}
    </ul>
  );
}
