import { Radios } from '../../ui/controls/picks.tsx';
import { Note } from '../../ui/note.tsx';
import type { Found } from './find-address.ts';

type Props = {
  id: string;
  name: string;
  found: Found;
  chosen?: string;
  error?: string;
  /** What to do while the directory does not answer, and when it has nothing: a sentence each. */
  down: string;
  nothing: string;
};

const REASONS = {
  down: 'Справочник адресов сейчас не отвечает.',
  often: 'Вы искали адрес очень много раз подряд. Снова искать можно через час.',
};

/** The addresses that were found, to choose one from; what to do when there are none. */
export const FoundAddresses = ({ id, name, found, chosen, error, down, nothing }: Props) => {
  if (!Array.isArray(found))
    return (
      <Note>
        <p>
          {REASONS[found]} {down}
        </p>
      </Note>
    );
  if (found.length === 0)
    return (
      <Note>
        <p>Ничего не нашлось. {nothing}</p>
      </Note>
    );
  return (
    <Radios
      id={id}
      name={name}
      label="Выберите адрес"
      options={found.map(({ fias, full }) => ({ value: fias, label: full }))}
      value={found.length === 1 ? found[0]?.fias : chosen}
      error={error}
    />
  );
};
