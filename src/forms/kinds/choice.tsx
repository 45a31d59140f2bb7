import { Checkboxes, Radios, Tick } from '../../ui/controls/picks.tsx';
import { Select } from '../../ui/controls/select.tsx';
import { counted } from '../../ui/plural.ts';
import type { Field } from '../definition.ts';
import { fault, frame, isText, kind, type Read } from './kind.ts';

const YES_NO = [
  { value: 'yes', label: 'Да' },
  { value: 'no', label: 'Нет' },
];
/** More than this many are a list to open, not radios. */
const IN_SIGHT = 10;
const NOT_OFFERED = 'Такого ответа в списке нет. Выберите из предложенных.';

const labelOf = (options: { value: string; label: string }[], value: string) =>
  options.find(option => option.value === value)?.label ?? value;

const oneOf = (options: { value: string }[], read: Read) => {
  const answer = read();
  if (answer === '') return 'empty';
  return options.some(option => option.value === answer) ? { answer } : fault(NOT_OFFERED);
};

export const yesno = kind<string>({
  parts: [''],
  is: isText,
  ask: 'Выберите «Да» или «Нет».',
  parse: (_, read) => oneOf(YES_NO, read),
  describe: (_, answer) => labelOf(YES_NO, answer),
  spell: answer => ({ '': answer }),
  view: props => <Radios {...frame(props)} options={YES_NO} value={props.read()} />,
});

export const choice = kind<string>({
  parts: [''],
  is: isText,
  ask: 'Выберите один ответ.',
  parse: (field, read) => oneOf(field.options ?? [], read),
  describe: (field, answer) => labelOf(field.options ?? [], answer),
  spell: answer => ({ '': answer }),
  view(props) {
    const options = props.field.options ?? [];
    if (options.length > IN_SIGHT) return <Select {...frame(props)} options={options} value={props.read()} empty="Выберите" />;
    return <Radios {...frame(props)} options={options} value={props.read()} />;
  },
});

/** Several of many, in the order of the options; `min` and `max` count them. */
export const choices = kind<string[]>({
  parts: [''],
  is: (answer): answer is string[] => Array.isArray(answer) && answer.every(isText),
  ask: 'Отметьте хотя бы один ответ.',
  parse(field, _, all) {
    const given = all.filter(Boolean);
    if (given.length === 0) return 'empty';
    const offered = (field.options ?? []).map(option => option.value);
    if (given.some(value => !offered.includes(value))) return fault(NOT_OFFERED);
    const answer = offered.filter(value => given.includes(value));
    const wrong = miscounted(field, answer.length);
    return wrong ? fault(wrong) : { answer };
  },
  describe: (field, answer) => answer.map(value => labelOf(field.options ?? [], value)).join('; '),
  spell: answer => ({ '': answer }),
  view: props => <Checkboxes {...frame(props)} options={props.field.options ?? []} values={props.all} />,
});

function miscounted({ min, max }: Field, count: number): string | null {
  if (min !== undefined && count < min) return `Отметьте не меньше, чем ${counted(min, 'ответ', 'ответа', 'ответов')}.`;
  if (max !== undefined && count > max) return `Отметьте не больше, чем ${counted(max, 'ответ', 'ответа', 'ответов')}.`;
  return null;
}

/** A statement that must be ticked to go on. */
export const confirm = kind<string>({
  parts: [''],
  is: isText,
  ask: 'Отметьте, если это так: без этого отправить нельзя.',
  parse: (_, read) => oneOf(YES_NO.slice(0, 1), read),
  describe: () => 'Да',
  spell: answer => ({ '': answer }),
  view: props => <Tick {...frame(props)} checked={props.read() === 'yes'} />,
});
