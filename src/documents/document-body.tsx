import { Facts } from '../ui/facts.tsx';
import { factsOf, type IssuedContent, sectionsOf } from './document.ts';

type Props = { issued: IssuedContent };

/** How a document begins: its title, number, day and who issued it. */
export const DocumentHead = ({ issued }: Props) => (
  <>
    <h1>{issued.content.title}</h1>
    <p class="meta">
      № {issued.number} от {issued.decidedOn}
      <br />
      {issued.content.department}, {issued.content.address}
    </p>
  </>
);

/** What a document says: its facts, paragraphs and sections, in the order of the PDF. */
export const DocumentBody = ({ issued }: Props) => (
  <>
    <Facts facts={factsOf(issued).map(({ term, value }) => ({ term, value: <bdi>{value}</bdi> }))} />
    {issued.content.paragraphs.map(paragraph => (
      <p>{paragraph}</p>
    ))}
    {sectionsOf(issued).map(({ heading, paragraphs }) => (
      <section>
        <h2>{heading}</h2>
        {paragraphs.map(paragraph => (
          <p>{paragraph}</p>
        ))}
      </section>
    ))}
  </>
);
