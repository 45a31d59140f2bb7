import type { FoundAddress } from '../../integrations/registries/addresses.ts';
import { Radios } from '../../ui/controls/picks.tsx';
import { Note } from '../../ui/note.tsx';

type Props = {
  id: string;
  name: string;
  found: FoundAddress[] | null;
  chosen?: string;
  error?: string;
  /** What to do while the directory does not answer, and when it has nothing: a sentence each. */
  down: string;
  nothing: string;
};

/** The addresses that were found, to choose one from; what to do when there are none. */
export const FoundAddresses = ({ id, name, found, chosen, error, down, nothing }: Props) => {
  if (found === null)
    return (
      <Note>
        <p>Справочник адресов сейчас не отвечает. {down}</p>
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
