import type { ConsentPart } from '../../accounts/consent/consent-text.ts';
import { inputName } from '../../files/chosen-file.ts';
import { acceptOf } from '../../files/file-name.ts';
import type { UploadLimits } from '../../files/limits.ts';
import { slotHint } from '../../files/texts.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { FileInput } from '../../ui/controls/file-input.tsx';
import { Tick } from '../../ui/controls/picks.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { Facts } from '../../ui/facts.tsx';
import { identityPath } from '../identity-path.ts';
import { photoSlot } from '../items.ts';

export type PhotoErrors = { agree?: string; photo?: string };
type Props = {
  consent: ConsentPart[];
  limits: UploadLimits;
  /** There is a photograph, and so a consent. */
  attached: boolean;
  /** One may be added now. */
  open: boolean;
  agreed: boolean;
  csrf: string;
  errors: PhotoErrors;
};

/** The consent to the photograph as a document of its own, never ticked beforehand; the way without it is told first. */
export function PhotoPage({ consent, limits, attached, open, agreed, csrf, errors }: Props) {
  const wrong = (['agree', 'photo'] as const).flatMap(target => (errors[target] ? [{ target, text: errors[target] }] : []));
  return (
    <>
      <ErrorSummary errors={wrong} />
      <h1>Фотография лица</h1>
      <p>Она не обязательна: без неё проверка та же. С фото программа подскажет сотруднику, похожи ли лица. Решает сотрудник.</p>
      {attached && (
        <PostForm action={identityPath('photo')} csrf={csrf}>
          <p>Фотография приложена, согласие действует.</p>
          <SubmitRow label="Удалить фото и отозвать согласие" name="go" value="remove" />
        </PostForm>
      )}
      <h2>Согласие на фотографию</h2>
      <Facts facts={consent} />
      {open && (
        <PostForm action={identityPath('photo')} csrf={csrf} multipart>
          <Tick id="agree" name="agree" label="Согласен на это" checked={agreed} error={errors.agree} />
          <FileInput
            id="photo"
            name={inputName(photoSlot.id)}
            label={attached ? 'Заменить фотографию' : 'Фотография'}
            hint={`Лицо прямо, без очков и головного убора. ${slotHint(photoSlot, limits)}`}
            accept={acceptOf(photoSlot.types)}
            error={errors.photo}
          />
          <SubmitRow label="Согласиться и приложить" name="go" value="add">
            <a href={identityPath()}>Обойтись без фотографии</a>
          </SubmitRow>
        </PostForm>
      )}
    </>
  );
}
