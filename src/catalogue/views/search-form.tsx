import type { Child } from 'hono/jsx';
import { SearchBox } from '../../ui/controls/search-box.tsx';

/**
 * The search: a plain GET form that htmx helps with suggestions while one types.
 * The status stands in the page before it is filled, or a screen reader would not speak it.
 */
export const SearchForm = ({ query = '', children }: { query?: string; children?: Child }) => (
  <search>
    <form
      action="/services"
      hx-get="/services/suggestions"
      hx-trigger="input changed delay:250ms target:#q"
      hx-target="#suggestions"
      hx-swap="innerHTML swapEmpty:true"
      hx-sync="this:replace"
      data-quiet
    >
      <SearchBox label="Найти услугу" hint="Например: пособие на ребёнка, земля под дом, охотничий билет." query={query} />
      <p class="hint" id="suggestions-status" role="status"></p>
      <div id="suggestions"></div>
      {children}
    </form>
  </search>
);
