import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { TextInput } from '../../ui/controls/text-input.tsx';

type Props = { heading: string; value?: string; error?: string; missing?: boolean };

const HINT = '16 букв и цифр под словами «Как проверить документ», например 7K3M-0QXW-1ABC-ZZZZ. Пробелы и чёрточки не важны.';

/** Asks for the check code; a plain GET, so that the answer has an address. */
export const VerifyForm = ({ heading, value, error, missing }: Props) => (
  <>
    {error && <ErrorSummary errors={[{ target: 'code', text: error }]} />}
    <h1>{heading}</h1>
    {missing ? (
      <>
        <p>Документа с таким кодом нет. Сверьте код: возможно, одна буква или цифра набрана неверно.</p>
        <p>Код набран верно? Спросите в ведомстве, которое названо в документе. До ответа не полагайтесь на этот документ.</p>
      </>
    ) : (
      <p>Проверьте, что документ выдан ведомством края и действует. Вход в кабинет не нужен.</p>
    )}
    <form action="/verify">
      <TextInput
        id="code"
        name="code"
        label="Код проверки"
        hint={HINT}
        value={value}
        error={error}
        width="m"
        autocomplete="off"
      />
      <SubmitRow label="Проверить документ" />
    </form>
  </>
);
