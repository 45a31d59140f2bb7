/**
 * Whether two kinds of answers can be told apart by a clock. A busy machine only adds to single answers, so the quickest of
 * each kind tell, and while they are apart another round is asked, of other people. What one kind leaves out stays missing
 * however often it is asked; a busy machine stretches both kinds alike, so the gap is read beside the answer too.
 * `round` gives milliseconds of the one kind and of the other, asked by turns.
 */
export async function takesAsLong(round: () => Promise<{ one: number[]; other: number[] }>, most = 10): Promise<string> {
  let [one, other] = [Infinity, Infinity];
  for (let i = 0; i < most; i++) {
    const took = await round();
    one = Math.min(one, ...took.one);
    other = Math.min(other, ...took.other);
    if (Math.abs(one - other) < 10 || Math.min(one, other) > 0.7 * Math.max(one, other)) return 'as long';
  }
  return `${one.toFixed(1)} ms and ${other.toFixed(1)} ms`;
}
