import { TextInput } from '../../ui/controls/text-input.tsx';
import type { AddressSearch } from './find-address.ts';
import { FoundAddresses } from './found-addresses.tsx';

/** The names of what stands beside the parts of an address while it is looked for. None of them is an answer. */
export const searchNames = (field: string) => ({
  text: `${field}.find`,
  choice: `${field}.found`,
  sealed: `${field}.list`,
  find: `find:${field}`,
  take: `take:${field}`,
});

type Props = { field: string; action: string; search?: AddressSearch };

/**
 * A few words instead of six inputs: looked for by a button, and with script while one types. What is chosen is put into the inputs
 * below, which one may write in anyway. Its button comes before «Далее»: with nothing to look for, pressing it is «Далее».
 */
export const AddressSearchView = ({ field, action, search }: Props) => {
  const names = searchNames(field);
  const found = `${field}-found-list`;
  return (
    <>
      <TextInput
        id={`${field}-find`}
        name={names.text}
        label="Найти адрес"
        optional
        hint="Несколько слов, например: Светлоозёрск, Садовая, 7"
        value={search?.text}
        error={search?.error}
        autocomplete="off"
      />
      <p>
        <button
          type="submit"
          class="quiet"
          name="go"
          value={names.find}
          formaction={`${action}#${field}-find`}
          hx-post={action}
          hx-trigger={`input changed delay:400ms from:#${field}-find`}
          hx-target={`#${found}`}
          hx-swap="innerHTML"
          hx-sync="this:replace"
        >
          Найти адрес
        </button>
      </p>
      <div id={found} aria-live="polite">
        <FoundInside field={field} search={search} action={action} />
      </div>
    </>
  );
};

/** What was found, with the button that puts the chosen one in: also what comes while one types. */
export const FoundInside = ({ field, search, action }: Props) => {
  const found = search?.found;
  if (!search || found === undefined) return null;
  const names = searchNames(field);
  return (
    <>
      <FoundAddresses
        id={`${field}-found`}
        name={names.choice}
        found={found}
        chosen={search.chosen}
        down="Напишите его ниже сами."
        nothing="Проверьте название улицы и номер дома или напишите адрес ниже сами."
      />
      {Array.isArray(found) && found.length > 0 && (
        <p>
          <input type="hidden" name={names.sealed} value={search.sealed} />
          <button type="submit" class="quiet" name="go" value={names.take} formaction={`${action}#${field}-find`}>
            Подставить адрес
          </button>
        </p>
      )}
    </>
  );
};
