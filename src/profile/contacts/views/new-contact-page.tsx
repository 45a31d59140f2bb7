import type { OwnIdentifier } from '../../../accounts/own-identifiers.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { Radios } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { contactText } from './contacts-page.tsx';

export const newContactTitles = { phone: 'Новый телефон', email: 'Новая почта' } as const;

type Props = {
  kind: 'phone' | 'email';
  value: string;
  error?: string;
  /** The confirmed ones of this kind: the new one may come instead of one of them. */
  known: OwnIdentifier[];
  replaces: string;
  csrf: string;
};

/** A contact that counts only when its code has come back. */
export const NewContactPage = ({ kind, value, error, known, replaces, csrf }: Props) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'value', text: error }] : []} />
    <h1>{newContactTitles[kind]}</h1>
    <PostForm action={`/cabinet/profile/contacts/new/${kind}`} csrf={csrf}>
      <TextInput
        id="value"
        name="value"
        type={kind === 'phone' ? 'tel' : 'email'}
        label={kind === 'phone' ? 'Мобильный телефон' : 'Электронная почта'}
        hint={kind === 'phone' ? 'Например, +7 912 345-67-89. На него придёт код.' : 'На неё придёт код.'}
        value={value}
        error={error}
        width={kind === 'phone' ? 'm' : undefined}
        autocomplete={kind === 'phone' ? 'tel' : 'email'}
      />
      {known.length > 0 && (
        <Radios
          id="replaces"
          name="replaces"
          label="Что сделать с прежним?"
          options={[
            ...known.map(contact => ({ value: contact.id, label: `Заменить ${contactText(contact)}` })),
            { value: '', label: 'Ничего: новый контакт будет запасным' },
          ]}
          value={replaces}
        />
      )}
      <SubmitRow label="Получить код" />
    </PostForm>
  </>
);
