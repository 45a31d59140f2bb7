type Props = { label: string; hint: string; query: string };

/** The box of a search with its button and an example: inside a GET form, asked as `q`. */
export const SearchBox = ({ label, hint, query }: Props) => (
  <>
    <div class="find">
      <input
        type="search"
        id="q"
        name="q"
        value={query}
        maxlength={200}
        autocomplete="off"
        aria-label={label}
        aria-describedby="q-hint"
      />{' '}
      <button type="submit">Найти</button>
    </div>
    <p class="hint" id="q-hint">
      {hint}
    </p>
  </>
);
