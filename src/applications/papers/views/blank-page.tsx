import type { Paper } from '../paper.ts';
import { PaperBody } from './paper-body.tsx';
import { Bring, Centres } from './paper-end.tsx';

type Props = { paper: Paper };

export const blankTitles = { blank: 'Пустой бланк', sample: 'Образец заполнения' };

/** The form of a service for a pen, or how it looks when filled in; its PDF is beside. */
export function BlankPage({ paper }: Props) {
  const { service, kind } = paper;
  const sample = kind === 'sample';
  const address = `/services/${service.slug}`;
  return (
    <>
      <h1>
        {sample ? blankTitles.sample : blankTitles.blank}: {service.title}
      </h1>
      {sample ? (
        <p>Так выглядит заполненный бланк. Человек выдуман, номера документов не настоящие: впишите свои.</p>
      ) : (
        <p>Бланк заполняют ручкой и приносят в МФЦ. Сотрудник внесёт ответы в портал при вас.</p>
      )}
      <div class="acts">
        <a class="button" href={`${address}/${kind}.pdf`} download={`${sample ? 'Образец' : 'Бланк'}. ${service.title}.pdf`}>
          Скачать PDF
        </a>{' '}
        <a class="button quiet" href={sample ? `${address}/blank` : `${address}/sample`}>
          {sample ? 'Открыть пустой бланк' : 'Посмотреть образец'}
        </a>
      </div>
      <p>
        Быстрее <a href={`/cabinet/drafts/new?service=${service.slug}`}>заполнить на портале</a>: ошибки видно сразу.
      </p>
      <PaperBody paper={paper} />
      {!sample && <p>Дата: ____________ Подпись: ____________</p>}
      <Bring bring={paper.bring} />
      <Centres centres={paper.centres} />
    </>
  );
}
