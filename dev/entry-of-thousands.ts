// First of all, so that the rooms after it read a catalogue that is long already.
import './thousands.ts';
import entry from './entry.ts';

export { AttemptCounter } from './entry.ts';

/** The Worker of the tests with three thousand services: what a page weighs must not grow with the catalogue. */
export default entry;
