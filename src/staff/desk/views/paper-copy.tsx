import { forceOf, type IssuedContent } from '../../../documents/document.ts';
import { DocumentBody, DocumentHead } from '../../../documents/document-body.tsx';
import type { Office } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';

type Props = {
  issued: IssuedContent & { code: string };
  office: Office | undefined;
  /** «Зайцева Е. Д.» */
  by: string;
  at: number;
  timeZone: string;
};

/**
 * A paper copy of an electronic document with the mark of the МФЦ that made it: who, where, when, and whose signature the document
 * bears (ПП РФ от 18.03.2015 № 250, требования к экземплярам на бумажном носителе [K]).
 */
export const PaperCopy = ({ issued, office, by, at, timeZone }: Props) => (
  <>
    <p class="hint">Напечатайте эту страницу, подпишите отметку внизу и поставьте печать.</p>
    <DocumentHead issued={issued} />
    <DocumentBody issued={issued} />
    <h2>Отметка МФЦ</h2>
    <p>Экземпляр электронного документа на бумажном носителе. Содержание совпадает с документом на портале.</p>
    <Facts
      facts={[
        { term: 'Кто составил', value: office ? `${office.name}, ${office.address}` : '' },
        { term: 'Сотрудник', value: by },
        { term: 'Когда', value: formatDateTime(at, timeZone) },
        { term: 'Подпись документа', value: signatureOf(issued) },
        { term: 'Код проверки', value: issued.code },
        { term: 'Подпись сотрудника', value: '\u00a0' },
        { term: 'Печать', value: '\u00a0' },
      ]}
    />
  </>
);

const signatureOf = ({ content }: IssuedContent): string =>
  content.outside ? `${content.outside.signedBy}, ключ ${content.outside.fingerprint}` : forceOf(content);
