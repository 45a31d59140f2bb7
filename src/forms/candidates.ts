import type { Answer, Field, PageAnswers, ProfileValue, RepeatPage } from './definition.ts';
import { initialValues, type ProfileValues } from './prefill.ts';
import type { RawValues } from './raw-values.ts';

/** One of several that the profile knows, by whom a page may be filled in: a child, an organisation. */
export type Candidate = { name: string; values: ProfileValues };

/** All of them, by what they are. */
export type Candidates = { child: Candidate[]; organisation: Candidate[] };

const namedBy: Record<keyof Candidates, ProfileValue> = { child: 'childName', organisation: 'organisationName' };

/** The field that names whom a page is about; undefined where the page asks of none of them. */
function namingField(fields: Field[]): { field: Field; of: keyof Candidates } | undefined {
  for (const field of fields) {
    const of = (['child', 'organisation'] as const).find(each => namedBy[each] === field.prefill);
    if (of) return { field, of };
  }
  return undefined;
}

/** Another page or item of the form that is being filled in. */
export type Elsewhere = { fields: Field[]; answers: PageAnswers };

/** Whom a page may be about: nobody who is named elsewhere in the form already. */
export function candidatesFor(fields: Field[], known: Candidates, elsewhere: Elsewhere[]): Candidate[] {
  const naming = namingField(fields);
  if (!naming) return [];
  const taken = new Set(elsewhere.map(namedIn));
  return known[naming.of].filter(({ values }) => !taken.has(values[namedBy[naming.of]]?.value));
}

function namedIn({ fields, answers }: Elsewhere): Answer | undefined {
  const naming = namingField(fields);
  return naming && answers[naming.field.id];
}

/** Who fills a page in unasked: the only one, or the next one of a list. Where the page itself asks for whom it is, and in a mixed list, nobody. */
export function likeliest(fields: Field[], candidates: Candidate[], list?: Pick<RepeatPage, 'mixed'>): Candidate | undefined {
  if (list?.mixed || namingField(fields)?.field.when) return undefined;
  return list || candidates.length === 1 ? candidates[0] : undefined;
}

/** What somebody would stand in the inputs as, with the sources by field. */
export const spellCandidate = (fields: Field[], { values }: Candidate) =>
  initialValues(
    fields.filter(({ prefill }) => prefill && values[prefill]),
    null,
    values,
  );

/** Whether all that is known of somebody stands in the inputs already. */
export const standsIn = (fields: Field[], candidate: Candidate, values: RawValues): boolean =>
  Object.entries(spellCandidate(fields, candidate).values).every(([name, given]) => given.join() === values[name]?.join());
