import { formatSnils } from '../../forms/identifiers/snils.ts';
import type { Question } from '../../integrations/registries/question.ts';
import { isTeller, type Teller } from '../../integrations/registries/told.ts';
import type { CheckContent } from '../../persons/registry/check.ts';
import { Note } from '../../ui/note.tsx';
import type { Standing } from '../standing.ts';
import { checkWords } from '../texts.ts';

/** What came of a check and what to do about it; nothing while all is well. `late`: the registries are known to be down. */
export function CheckNote({ standing, late }: { standing: Standing; late: boolean }) {
  if (standing.kind === 'unchecked' || standing.kind === 'checked') return null;
  const { content } = standing;
  const outcome = standing.kind === 'waiting' && (standing.late || late) ? 'late' : standing.kind;
  return (
    <Note>
      <p>{checkWords[content.question.kind][outcome](checkedText(content))}</p>
    </Note>
  );
}

function checkedText({ question, proposed }: CheckContent): string {
  if (question.kind === 'inn') return proposed?.inn ?? '';
  return isTeller(question) ? '' : shown(question);
}

const shown = (question: Exclude<Question, { kind: 'inn' } | Teller>): string => {
  if (question.kind === 'snils') return formatSnils(question.snils);
  return question.kind === 'passport' ? `${question.passport.series} ${question.passport.number}` : question.text;
};
