import { SearchBox } from '../../../ui/controls/search-box.tsx';

/** The box of the help: a plain GET form. */
export const HelpSearch = ({ query = '' }: { query?: string }) => (
  <search>
    <form action="/help">
      <SearchBox label="Найти в помощи" hint="Например: не приходит код, потерял телефон, отказ." query={query} />
    </form>
  </search>
);
