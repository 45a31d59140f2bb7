import type { PaperPart, PaperRow } from '../../../forms/paper/paper-parts.ts';
import type { PenPlace } from '../../../forms/paper/pen-places.ts';
import { Facts } from '../../../ui/facts.tsx';
import type { Paper } from '../paper.ts';

/** All that a paper asks and says, in the order of its PDF. */
export const PaperBody = ({ paper }: { paper: Pick<Paper, 'parts'> }) => (
  <>
    {paper.parts.map(part => (
      <Part part={part} />
    ))}
  </>
);

const Part = ({ part: { heading, lead, when, rows } }: { part: PaperPart }) => (
  <>
    <h2>{heading}</h2>
    {when && <p class="hint">{when}</p>}
    {lead && <p>{lead}</p>}
    <Facts
      facts={rows.map(row => ({ term: row.optional ? `${row.label} (необязательно)` : row.label, value: <Row row={row} /> }))}
    />
  </>
);

const Row = ({ row: { when, hint, said, places } }: { row: PaperRow }) => (
  <>
    {said && <bdi>{said}</bdi>}
    {when && <span class="hint">{when} </span>}
    {hint && <span class="hint">{hint} </span>}
    {places.map((place, i) => (
      <>
        {(i > 0 || when || hint) && <br />}
        <Place place={place} />
      </>
    ))}
  </>
);

/** Signs of a place that nobody has filled in: they print as a line, and a text browser shows them. */
const LINE = '____________________';

function Place({ place }: { place: PenPlace }) {
  if (place.kind === 'boxes')
    return (
      <>
        {place.options.map(({ label, crossed }, i) => (
          <>
            {i > 0 && <br />}
            {crossed ? '☒' : '☐'} {label}
          </>
        ))}
      </>
    );
  const { label, written } = place;
  const unit = place.kind === 'line' ? place.unit : undefined;
  const empty = place.kind === 'cells' ? place.pattern.replaceAll('#', '_') : LINE;
  return (
    <>
      {label && `${label}: `}
      {written ? <bdi>{place.kind === 'cells' ? inPattern(place.pattern, written) : written}</bdi> : empty}
      {unit && ` ${unit}`}
    </>
  );
}

/** The signs in their cells: «###-###» and «770001» give «770-001». */
function inPattern(pattern: string, written: string): string {
  const signs = [...written.replace(/[^\p{L}\p{N}]/gu, '')];
  return pattern.replaceAll('#', () => signs.shift() ?? '_');
}
