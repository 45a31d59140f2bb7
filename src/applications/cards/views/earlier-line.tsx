import { cardPath } from '../../card-path.ts';
import type { ApplicationRow } from '../../cases/case.ts';

/** Which application this one follows, and which document it asks to correct. */
export const EarlierLine = ({ application: { earlierNumber, corrects } }: { application: ApplicationRow }) =>
  earlierNumber === null ? null : (
    <>
      <br />
      {corrects === null ? 'Подано по заявлению ' : `Об ошибке в документе № ${corrects}, заявление `}
      <a class="nb" href={cardPath(earlierNumber)}>
        {earlierNumber}
      </a>
    </>
  );
