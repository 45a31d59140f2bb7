import type { NamedFile } from '../files/open-names.ts';
import { fileSize } from '../files/texts.ts';

/** Files as they are told in a line each: the name and how large. */
export const FileList = ({ files }: { files: NamedFile[] }) => (
  <ul>
    {files.map(({ name, size }) => (
      <li>
        <bdi>{name}</bdi>, {fileSize(size)}
      </li>
    ))}
  </ul>
);
