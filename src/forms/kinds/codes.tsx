import { TextInput } from '../../ui/controls/text-input.tsx';
import type { Field } from '../definition.ts';
import { startSmall } from '../field-error.ts';
import { isOrganisationInn, isPersonInn } from '../identifiers/inn.ts';
import { isOgrn, isOgrnip } from '../identifiers/ogrn.ts';
import { isOms } from '../identifiers/oms.ts';
import { formatSnils, isSnils } from '../identifiers/snils.ts';
import { fault, frame, isText, type Kind, kind, type Parsed } from './kind.ts';

const snilsForm = { lengths: [11], check: isSnils, sizes: '11 цифр', example: '112-233-445 95' };

/** СНИЛС: the answer is 11 digits. */
export const snils = code('СНИЛС', () => snilsForm, formatSnils);

/** ИНН of a person by default: 12 digits; of an organisation: 10. */
export const inn = code('ИНН', ({ of }) => {
  if (of === 'organisation') return { lengths: [10], check: isOrganisationInn, sizes: '10 цифр', example: '7707083893' };
  if (of !== 'any') return { lengths: [12], check: isPersonInn, sizes: '12 цифр', example: '500100732259' };
  const check = (digits: string) => isPersonInn(digits) || isOrganisationInn(digits);
  return { lengths: [10, 12], check, sizes: '10 цифр у организации или 12 цифр у человека', example: '7707083893' };
});

/** ОГРН of an organisation by default: 13 digits; ОГРНИП of an entrepreneur: 15. */
export const ogrn = code('ОГРН', ({ of }) => {
  if (of === 'person') return { lengths: [15], check: isOgrnip, sizes: '15 цифр', example: '304500116000157' };
  if (of !== 'any') return { lengths: [13], check: isOgrn, sizes: '13 цифр', example: '1027700132195' };
  const check = (digits: string) => isOgrn(digits) || isOgrnip(digits);
  return { lengths: [13, 15], check, sizes: '13 цифр у организации или 15 цифр у предпринимателя', example: '1027700132195' };
});

const omsForm = { lengths: [16], check: isOms, sizes: '16 цифр', example: '6390939799000249' };

/** The number of a policy of ОМС: the answer is 16 digits. */
export const oms = code('Номер полиса', () => omsForm);

type CodeForm = { lengths: number[]; check: (digits: string) => boolean; sizes: string; example: string };

function code(name: string, formOf: (field: Field) => CodeForm, show = (digits: string) => digits): Kind {
  return kind<string>({
    parts: [''],
    is: isText,
    ask: `Введите ${startSmall(name)}.`,
    parse: (field, read) => parseCode(name, formOf(field), read()),
    describe: (_, answer) => show(answer),
    spell: answer => ({ '': show(answer) }),
    view(props) {
      const { sizes, example } = formOf(props.field);
      const hint = props.hint ?? `${sizes}, например ${example}`;
      return (
        <TextInput
          {...frame({ ...props, hint })}
          value={props.read()}
          width="m"
          numeric
          autocomplete={props.field.autocomplete ?? 'off'}
        />
      );
    },
  });
}

function parseCode(name: string, form: CodeForm, typed: string): Parsed<string> {
  if (typed === '') return 'empty';
  const digits = typed.replace(/[\s\u2010-\u2015-]/g, '');
  if (!/^\d+$/.test(digits)) return fault(`${name} состоит из цифр. Уберите остальные знаки.`);
  if (!form.lengths.includes(digits.length)) return fault(`В номере ${form.sizes}, а введено ${digits.length}. Проверьте номер.`);
  if (!form.check(digits)) return fault('Похоже, в номере ошибка: такого не бывает. Сверьте цифры с документом.');
  return { answer: digits };
}
