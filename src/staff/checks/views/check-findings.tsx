import type { RegistryKind, RegistryWords } from '../../../identity/examination/registry.ts';
import type { Finding } from '../../../identity/schema.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { findingTitles, findingWords, registryAnswers, registryTitles } from '../texts.ts';

/** What registries answered and what was found by ourselves. A machine sees no more of a scan than its size. */
export const CheckFindings = ({ findings, words }: { findings: Finding[]; words: RegistryWords }) => (
  <>
    <h2>Что проверено без сотрудника</h2>
    <Facts
      facts={[
        ...Object.entries(words).map(([kind, word]) => ({
          term: registryTitles[kind as RegistryKind],
          value: <Tag tone={word === 'match' ? 'ok' : word === 'later' ? 'wait' : 'no'}>{registryAnswers[word]}</Tag>,
        })),
        ...findings.map(({ name, outcome, details }) => ({
          term: findingTitles[name],
          value: <Tag tone={tones[outcome]}>{said(JSON.parse(details) as string[])}</Tag>,
        })),
      ]}
    />
    <p class="meta">У сканов смотрим только размер и пустой ли лист. Чёткость, страницы и чей это паспорт, видите вы.</p>
  </>
);

const tones = { good: 'ok', doubt: 'no', unanswered: 'wait' } as const;

const said = (details: string[]): string => {
  const words = details.map(code => findingWords[code] ?? code).join('; ');
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Замечаний нет';
};
