/** Links to the previous and the next page of a list; nothing when all fits on one. Pages count from 1. */
export function Pager({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav class="acts" aria-label="Страницы списка">
      {page > 1 && (
        <a rel="prev" href={href(page - 1)}>
          Предыдущая страница
        </a>
      )}
      <span>
        Страница {page} из {pages}
      </span>
      {page < pages && (
        <a rel="next" href={href(page + 1)}>
          Следующая страница
        </a>
      )}
    </nav>
  );
}
