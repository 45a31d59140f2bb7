import { TextInput } from '../../ui/controls/text-input.tsx';
import { Textarea } from '../../ui/controls/textarea.tsx';
import { counted } from '../../ui/plural.ts';
import type { Field } from '../definition.ts';
import { mixedScript } from '../mixed-script.ts';
import { fault, frame, isText, kind, type Parsed } from './kind.ts';

/** One line: spaces inside are collapsed. Any letters, signs and emoji are accepted: people's names are what they are, but a word is of one script. */
export const text = kind<string>({
  parts: [''],
  is: isText,
  ask: 'Введите ответ.',
  parse: (field, read) => within(field, read().replace(/\s+/g, ' '), 250),
  describe: (_, answer) => answer,
  spell: answer => ({ '': answer }),
  view: props => <TextInput {...frame(props)} value={props.read()} autocomplete={props.field.autocomplete} />,
});

/** An answer goes on paper too: of line breaks alone it would be a book. */
const MOST_LINES = 300;

/** Several lines: line breaks are kept. */
export const longtext = kind<string>({
  ...text,
  is: isText,
  parse(field, read) {
    const answer = read().replaceAll('\r', '\n');
    const lines = answer.split('\n').length;
    if (lines > MOST_LINES)
      return fault(`Сократите ответ: в нём ${counted(lines, 'строка', 'строки', 'строк')}, а помещается ${MOST_LINES}.`);
    return within(field, answer, 4000);
  },
  view: props => <Textarea {...frame(props)} value={props.read()} />,
});

/** Which texts are names, and of what their mistake is told. */
const names: Record<string, string> = { 'family-name': 'фамилии', 'given-name': 'имени', 'additional-name': 'отчестве' };

function within(field: Field, answer: string, most: number): Parsed<string> {
  const limit = field.maxLength ?? most;
  if (answer === '') return 'empty';
  const mixed = names[field.autocomplete ?? ''] && mixedScript(answer, names[field.autocomplete ?? '']);
  if (mixed) return fault(mixed);
  if (answer.length <= limit) return { answer };
  return fault(`Сократите ответ: в нём ${counted(answer.length, 'знак', 'знака', 'знаков')}, а помещается ${limit}.`);
}
