import type { AnswerRow } from '../forms/answer-rows.ts';
import { Facts } from '../ui/facts.tsx';

type Props = {
  rows: AnswerRow[];
  heading: 'h2' | 'h3';
  /** Where a page of the form is changed; without it the answers are only read. */
  edit?: (path: string) => string;
};

/** Answers in words under the titles of their pages, each item of a list by itself. */
export const AnswerGroups = ({ rows, heading: Heading, edit }: Props) =>
  [...Map.groupBy(rows, row => row.path)].map(([path, group]) => (
    <>
      <Heading>{group[0]?.heading}</Heading>
      <Facts
        facts={group.map(row => ({
          term: row.label,
          value: <bdi>{row.text}</bdi>,
          action: edit && { href: edit(path), label: 'Изменить' },
        }))}
      />
    </>
  ));
