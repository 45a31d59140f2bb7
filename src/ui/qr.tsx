import { encode } from 'uqr';

const MARGIN = 4;

/** A QR picture of a text, drawn here: black on white in every scheme, for cameras read no other. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : [])));
  const side = size + 2 * MARGIN;
  return (
    <svg role="img" aria-label={label} width="240" height="240" viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}
