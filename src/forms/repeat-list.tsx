import { PostForm } from '../ui/controls/post-form.tsx';
import type { PageAnswers, RepeatPage } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { itemName } from './item-name.ts';
import { GoButtons } from './views/go-buttons.tsx';
import { PageHeading } from './views/page-heading.tsx';

export type RepeatListProps = {
  page: RepeatPage;
  /** `unfinished` items still have questions without answers. */
  items: { answers: PageAnswers; version: number; unfinished?: boolean }[];
  /** Where an item is answered; items count from 0, and the one after the last is a new one. */
  itemHref: (item: number) => string;
  /** Where a POST with the item's version removes it. */
  removeAction: (item: number) => string;
  action: string;
  csrf: string;
  errors: FieldError[];
  step?: string;
};

/** What was added so far, each to change or remove, and the way to add one more. */
export function RepeatList({ page, items, itemHref, removeAction, action, csrf, errors, step }: RepeatListProps) {
  return (
    <>
      <PageHeading title={page.title} lead={items.length === 0 ? page.lead : undefined} step={step} errors={errors} />
      {errors.map(error => (
        <p class="err">{error.message}</p>
      ))}
      {items.length === 0 ? (
        <p>Пока ничего не добавлено.</p>
      ) : (
        <ul class="list">
          {items.map((item, i) => (
            <Item name={itemName(page, item.answers, i)} item={item} href={itemHref(i)} remove={removeAction(i)} csrf={csrf} />
          ))}
        </ul>
      )}
      {items.length < page.max ? (
        <p>
          <a class="button quiet" id="add-item" href={itemHref(items.length)}>
            {page.addLabel}
          </a>
        </p>
      ) : (
        <p class="meta" id="add-item">
          Добавлено {items.length}: больше нельзя.
        </p>
      )}
      <PostForm action={action} csrf={csrf} id="page-form">
        <GoButtons />
      </PostForm>
    </>
  );
}

type ItemProps = { name: string; item: RepeatListProps['items'][number]; href: string; remove: string; csrf: string };

const Item = ({ name, item, href, remove, csrf }: ItemProps) => (
  <li class="line">
    <span>
      <bdi>{name}</bdi>
      {item.unfinished && <span class="meta"> – не всё заполнено</span>}
    </span>
    <a href={href} aria-label={`Изменить: ${name}`}>
      Изменить
    </a>
    <PostForm action={remove} csrf={csrf}>
      <input type="hidden" name="version" value={item.version} />
      <button type="submit" class="link" aria-label={`Удалить: ${name}`}>
        Удалить
      </button>
    </PostForm>
  </li>
);
