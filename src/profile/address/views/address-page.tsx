import type { Found } from '../../../forms/addresses/find-address.ts';
import { FoundAddresses } from '../../../forms/addresses/found-addresses.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';

export type AddressPageProps = {
  title: string;
  action: string;
  /** The address as it stands, in words; empty when there is none. */
  now: string;
  removable: boolean;
  /** The registered address, when this one may be the same. */
  registered: string;
  version: number;
  csrf: string;
  /** What was looked for, and what was found. */
  text: string;
  found?: Found | undefined;
  /** The same, sealed: it comes back with the choice. */
  sealed: string;
  chosen: string;
  house: string;
  flat: string;
  errors: SummaryError[];
};

/** An address is looked for by a few words, chosen from what the directory has, and made whole by the flat. */
export const AddressPage = ({
  title,
  action,
  now,
  removable,
  registered,
  version,
  csrf,
  text,
  errors,
  ...rest
}: AddressPageProps) => (
  <>
    <ErrorSummary errors={errors} />
    <h1>{title}</h1>
    <p>{now ? `Сейчас: ${now}.` : 'Адрес ещё не указан.'}</p>
    {registered && (
      <PostForm action={action} csrf={csrf}>
        <input type="hidden" name="version" value={version} />
        <p>
          Живёте там же, где зарегистрированы? Это <bdi>{registered}</bdi>
        </p>
        <p>
          <button type="submit" class="quiet" name="go" value="same">
            Совпадает с адресом регистрации
          </button>
        </p>
      </PostForm>
    )}
    <form
      method="post"
      action={action}
      novalidate
      hx-post={action}
      hx-trigger="input changed delay:400ms target:#text"
      hx-target="#found"
      hx-select="#found"
      hx-swap="outerHTML"
      hx-sync="this:replace"
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="version" value={version} />
      <TextInput
        id="text"
        name="text"
        label="Найти адрес"
        hint="Город или село, улица и дом, например: Светлоозёрск, Садовая, 7"
        value={text}
        error={errors.find(error => error.target === 'text')?.text}
        autocomplete="off"
      />
      <SubmitRow label="Найти" name="go" value="search" />
    </form>
    <div id="found" aria-live="polite">
      <FoundChoice {...{ action, version, csrf, text, errors, ...rest }} />
    </div>
    <p>
      <a href={`${action}?by=hand`}>Написать адрес целиком</a>
    </p>
    {removable && (
      <PostForm action={action} csrf={csrf}>
        <input type="hidden" name="version" value={version} />
        <p>
          <button type="submit" class="link" name="go" value="remove">
            Удалить этот адрес
          </button>
        </p>
      </PostForm>
    )}
  </>
);

type FoundProps = Omit<AddressPageProps, 'title' | 'now' | 'removable' | 'registered'>;

const FoundChoice = ({ action, version, csrf, text, found, sealed, chosen, house, flat, errors }: FoundProps) => {
  if (found === undefined) return null;
  const list = (
    <FoundAddresses
      id="fias"
      name="fias"
      found={found}
      chosen={chosen}
      error={errors.find(error => error.target === 'fias')?.text}
      down="Напишите адрес целиком: мы сверим его позже сами."
      nothing="Проверьте название улицы и номер дома или напишите адрес целиком."
    />
  );
  if (!Array.isArray(found) || found.length === 0) return list;
  return (
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="text" value={text} />
      <input type="hidden" name="found" value={sealed} />
      {list}
      {found.some(({ parts }) => !parts.house) && (
        <TextInput
          id="house"
          name="house"
          label="Дом"
          width="m"
          value={house}
          error={errors.find(error => error.target === 'house')?.text}
          autocomplete="off"
        />
      )}
      <TextInput id="flat" name="flat" label="Квартира" optional width="m" value={flat} autocomplete="off" />
      <SubmitRow label="Сохранить адрес" name="go" value="choose" />
    </PostForm>
  );
};
