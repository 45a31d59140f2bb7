/** The only error reading foreign bytes throws: they are not what they should be. Its words are for the journal, not for a person. */
export class Malformed extends Error {
  override name = 'Malformed';
}
