import type { NamedFile } from '../../files/open-names.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { Check } from '../check.ts';
import { identityPath } from '../identity-path.ts';
import { photoSlot, scanSlots } from '../items.ts';
import { openedAnswers } from '../opened-answers.ts';
import { missing, openItems } from '../progress.ts';
import { itemTitles, missingWords } from '../texts.ts';

type Props = { check: Check; files: NamedFile[]; csrf: string; refused: boolean };

/** Everything that will be sent, with what may still be changed, and the button. */
export function SendingPage({ check, files, csrf, refused }: Props) {
  const lacking = missing(check);
  const open = openItems(check);
  const href = (target: (typeof lacking)[number]) => (target === 'phone' ? '/cabinet/profile' : identityPath(target));
  const scans = scanSlots.map(slot => ({ slot, file: files.find(file => file.slot === slot.id) }));
  return (
    <>
      {refused && <ErrorSummary errors={lacking.map(each => ({ target: `lack-${each}`, text: missingWords[each] }))} />}
      <h1>Проверьте и отправьте</h1>
      {lacking.length > 0 && (
        <>
          <p>Чтобы отправить документы, осталось:</p>
          <ul>
            {lacking.map(each => (
              <li>
                <a id={`lack-${each}`} href={href(each)}>
                  {missingWords[each]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {(['person', 'passport'] as const).map(item => (
        <section aria-labelledby={`sent-${item}`}>
          <h2 id={`sent-${item}`}>{itemTitles[item]}</h2>
          <Facts
            facts={openedAnswers(check, item).map(({ label, text }) => ({
              term: label,
              value: <bdi>{text}</bdi>,
              ...(open.includes(item) && { action: { href: identityPath(item), label: 'Изменить' } }),
            }))}
          />
        </section>
      ))}
      <section aria-labelledby="sent-scan">
        <h2 id="sent-scan">{itemTitles.scan}</h2>
        <Facts
          facts={scans.map(({ slot, file }) => ({
            term: slot.label,
            value: file ? <bdi>{file.name}</bdi> : 'Не приложен',
            ...(open.includes('scan') && { action: { href: identityPath('scan'), label: 'Изменить' } }),
          }))}
        />
        {files.some(file => file.slot === photoSlot.id) && (
          <p>Фотография лица приложена. Она удалится, когда решение будет принято.</p>
        )}
      </section>
      <p>
        Данные проверят реестры, потом посмотрит сотрудник. Согласия на это не нужно: основание – закон о персональных данных,
        152-ФЗ, статья 6.
      </p>
      {lacking.length === 0 && (
        <PostForm action={identityPath('sending')} csrf={csrf}>
          <SubmitRow label="Отправить на проверку">
            <a href={identityPath()}>Вернуться позже</a>
          </SubmitRow>
        </PostForm>
      )}
    </>
  );
}
