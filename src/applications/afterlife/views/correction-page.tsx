import { mistakePage, proofPage } from '../../../catalogue/correction.ts';
import type { Service } from '../../../catalogue/service.ts';
import type { DocumentRow } from '../../../documents/schema.ts';
import { inputName } from '../../../files/chosen-file.ts';
import { acceptOf } from '../../../files/file-name.ts';
import { slotHint } from '../../../files/texts.ts';
import type { RawValues } from '../../../forms/raw-values.ts';
import { ErrorSummary, type SummaryError } from '../../../ui/controls/error-summary.tsx';
import { FileInput } from '../../../ui/controls/file-input.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Textarea } from '../../../ui/controls/textarea.tsx';
import { cardPath } from '../../card-path.ts';

type Props = {
  number: string;
  service: Service;
  document: DocumentRow | undefined;
  maxBytes: number;
  csrf: string;
  values: RawValues;
  errors: SummaryError[];
  /** The same at their fields, without the label. */
  beside: SummaryError[];
  /** Names this form, so that sending it twice is one correction. */
  once: string;
};

/** The short form of a correction: two answers and a file that nobody must have. */
export function CorrectionPage({ number, service, document, maxBytes, csrf, values, errors, beside, once }: Props) {
  if (!document)
    return (
      <>
        <h1>Исправить ошибку в документе</h1>
        <p>
          {service.decidedBy === 'external' ? service.correction : 'Исправить можно только документ, который сейчас действует.'}
        </p>
        <p>
          <a href={cardPath(number)}>К заявлению</a>
        </p>
      </>
    );
  const wrong = (id: string) => beside.find(error => error.target === id)?.text;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>Исправить ошибку в документе</h1>
      <p>
        Документ № {document.number}. Ведомство ответит за 5 рабочих дней, это бесплатно. Исправленный документ получит новый
        номер, а прежний перестанет действовать.
      </p>
      <PostForm action={cardPath(number, 'correction')} csrf={csrf} multipart>
        <input type="hidden" name="key" value={once} />
        {mistakePage.fields.map(({ id, label, hint }) => (
          <Textarea id={id} name={id} label={label} hint={hint} rows={3} value={values[id]?.[0]} error={wrong(id)} />
        ))}
        {proofPage.slots.map(slot => (
          <FileInput
            id={slot.id}
            name={inputName(slot.id)}
            label={slot.label}
            hint={`Если он у вас есть. ${slotHint(slot, { maxBytes })}`}
            error={wrong(slot.id)}
            accept={acceptOf(slot.types)}
            optional
          />
        ))}
        <SubmitRow label="Попросить исправить документ">
          <a href={`/cabinet/documents/${document.id}`}>Отмена</a>
        </SubmitRow>
      </PostForm>
    </>
  );
}
