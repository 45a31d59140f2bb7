import type { NamedFile } from '../../../files/open-names.ts';
import { fileSize, typeNames } from '../../../files/texts.ts';
import type { SeenCheck } from '../../../identity/check.ts';
import type { RegistryWords } from '../../../identity/examination/registry.ts';
import { photoSlot, scanSlots } from '../../../identity/items.ts';
import { openedAnswers } from '../../../identity/opened-answers.ts';
import { itemTitles } from '../../../identity/texts.ts';
import { shortNumber } from '../../../platform/short-number.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import type { CheckNotice } from '../check-notice.ts';
import { refusedWords } from '../texts.ts';
import { CheckDecision } from './check-decision.tsx';
import { CheckFindings } from './check-findings.tsx';

type Props = CheckNotice & {
  check: SeenCheck;
  files: NamedFile[];
  words: RegistryWords;
  /** Whether this view has pictures; the links to them are always there. */
  pictures: boolean;
  timeZone: string;
  csrf: string;
};

const UNNAMED = 'Выберите, что исправить: хотя бы одно основание';

const slotNames: Record<string, string> = {
  ...Object.fromEntries(scanSlots.map(({ id, label }) => [id, label])),
  [photoSlot.id]: 'Фотография лица',
};

/** What a person sent, beside the scans of it, what was found without an officer, and the decision. */
export function CheckPage({ check, files, words, pictures, timeZone, csrf, refused, missing }: Props) {
  const { row } = check;
  return (
    <>
      <ErrorSummary errors={missing ? [{ target: 'ground-person', text: UNNAMED }] : []} />
      {refused && (
        <Note status>
          <p>{refusedWords[refused]}</p>
        </Note>
      )}
      <h1>Проверка личности № {shortNumber(row.id)}</h1>
      <p class="meta">
        Отправлена {formatDateTime(row.sentAt ?? 0, timeZone)}
        {row.round > 1 && `, ${row.round}-й раз`}
      </p>
      <div class="pair">
        <div>
          {(['person', 'passport'] as const).map(item => (
            <>
              <h2>{itemTitles[item]}</h2>
              <Facts facts={openedAnswers(check, item).map(({ label, text }) => ({ term: label, value: <bdi>{text}</bdi> }))} />
            </>
          ))}
        </div>
        <div>
          <h2>{itemTitles.scan}</h2>
          <ul class="list">
            {files.map(file => (
              <li>
                <a href={`/staff/checks/${row.id}/files/${file.id}`}>{slotNames[file.slot] ?? file.slot}</a>
                <span class="meta">
                  , {typeNames[file.type]}, {fileSize(file.size)}
                </span>
                {pictures && file.type !== 'pdf' && (
                  <img src={`/staff/checks/${row.id}/files/${file.id}`} alt={slotNames[file.slot] ?? file.slot} loading="lazy" />
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <CheckFindings findings={check.findings} words={words} />
      <CheckDecision check={check} words={words} csrf={csrf} error={missing ? `${UNNAMED}.` : undefined} />
    </>
  );
}
