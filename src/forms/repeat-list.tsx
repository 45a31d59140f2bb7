import { PostForm } from '../ui/controls/post-form.tsx';
import type { PageAnswers, RepeatPage } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { itemName } from './item-name.ts';
import { GoButtons } from './views/go-buttons.tsx';
import { PageHeading } from './views/page-heading.tsx';

export type RepeatListProps = {
  page: RepeatPage;
  /** `unfinished` names the questions that still have no answer, or a wrong one. */
  items: { answers: PageAnswers; unfinished: string[] }[];
  /** Where an item is answered; items count from 0, and the one after the last is a new one. */
  itemHref: (item: number) => string;
  /** The page that asks whether to remove an item. */
  removeHref: (item: number) => string;
  action: string;
  csrf: string;
  errors: FieldError[];
  step?: string;
};

/** What was added so far, each to change or remove, and the way to add one more. */
export function RepeatList({ page, items, itemHref, removeHref, action, csrf, errors, step }: RepeatListProps) {
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
            <Item name={itemName(page, item.answers, i)} place={i + 1} {...item} href={itemHref(i)} remove={removeHref(i)} />
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

type ItemProps = { name: string; place: number; unfinished: string[]; href: string; remove: string };

const Item = ({ name, place, unfinished, href, remove }: ItemProps) => {
  const change = unfinished.length > 0 ? 'Дополнить' : 'Изменить';
  return (
    <li class="line" id={`item-${place}`} tabindex={-1}>
      <span>
        <bdi>{name}</bdi>
        {unfinished.length > 0 && <span class="meta"> – заполнено не всё: {unfinished.join('; ')}</span>}
      </span>{' '}
      <a href={href} aria-label={`${change}: ${name}`}>
        {change}
      </a>{' '}
      <a href={remove} aria-label={`Удалить: ${name}`}>
        Удалить
      </a>
    </li>
  );
};
