import { GroupFrame } from '../../ui/controls/field.tsx';
import { TextInput } from '../../ui/controls/text-input.tsx';
import { AddressSearchView } from '../addresses/address-search-view.tsx';
import { fiasMark, markedFias } from '../addresses/fias-mark.ts';
import type { AddressAnswer } from '../definition.ts';
import { frame, hasTexts, inputName, kind, type PartError, partFrame } from './kind.ts';

type Part = Exclude<keyof AddressAnswer, 'fias'>;

// A village may have no streets and a new house no flats; the post office finds the index itself.
const PARTS: { part: Part; label: string; missing?: string; token?: string; width?: 's' | 'm'; hint?: string }[] = [
  { part: 'postcode', label: 'Индекс', token: 'postal-code', width: 'm' },
  { part: 'region', label: 'Регион', missing: 'Введите регион: край, область или республику.', token: 'address-level1' },
  {
    part: 'place',
    label: 'Город, посёлок или село',
    missing: 'Введите город, посёлок или село. Если есть район, начните с него.',
    token: 'address-level2',
  },
  { part: 'street', label: 'Улица', token: 'address-line1' },
  {
    part: 'house',
    label: 'Дом',
    missing: 'Введите номер дома или участка.',
    width: 'm',
    hint: 'С корпусом и строением, если они есть',
  },
  { part: 'flat', label: 'Квартира', width: 'm' },
];
const NAMES = PARTS.map(({ part }) => part);

/** A Russian address in six inputs; index, street and flat may be empty. */
export const address = kind<AddressAnswer>({
  parts: [...NAMES, 'fias'],
  is: (answer): answer is AddressAnswer => hasTexts(answer, NAMES),
  ask: 'Введите адрес.',
  parse(field, read) {
    const answer = { postcode: '', region: '', place: '', street: '', house: '', flat: '' };
    for (const part of NAMES) answer[part] = read(part).replace(/\s+/g, ' ');
    answer.postcode = answer.postcode.replaceAll(' ', '');
    if (field.optional && NAMES.every(part => answer[part] === '')) return 'empty';
    const errors = PARTS.flatMap(({ part, missing }) => faults(part, answer[part], missing));
    const fias = markedFias(read('fias'), answer);
    return errors.length > 0 ? { errors } : { answer: fias ? { ...answer, fias } : answer };
  },
  describe: (_, it) =>
    [it.postcode, it.region, it.place, it.street, named('д.', it.house), named('кв.', it.flat)].filter(Boolean).join(', '),
  spell: ({ fias, ...text }) => (fias ? { ...text, fias: fiasMark(fias, text) } : text),
  view: props => (
    <GroupFrame {...frame(props)} error={undefined}>
      {props.lookup && <AddressSearchView field={props.field.id} {...props.lookup} />}
      <input type="hidden" name={inputName(props.field.id, 'fias')} value={props.read('fias')} />
      {PARTS.map(({ part, label, missing, token, width, hint }) => (
        <TextInput
          {...partFrame(props, part, label)}
          optional={!missing}
          hint={hint}
          width={width}
          numeric={part === 'postcode'}
          autocomplete={props.field.autocomplete ? token : undefined}
        />
      ))}
    </GroupFrame>
  ),
});

function faults(part: Part, value: string, missing?: string): PartError[] {
  if (value === '') return missing ? [{ part, message: missing }] : [];
  if (part === 'postcode' && !/^\d{6}$/.test(value)) return [{ part, message: 'В индексе 6 цифр, например 660049.' }];
  return value.length > 120 ? [{ part, message: 'Сократите запись: помещается 120 знаков.' }] : [];
}

// «д. 4», but «дом 4» and «участок 7» stay as they were typed.
const named = (word: string, value: string) => (/^\d/.test(value) ? `${word} ${value}` : value);
