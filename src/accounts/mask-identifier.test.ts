import { expect, test } from 'vitest';
import { maskIdentifier } from './mask-identifier.ts';

test.each([
  ['phone', '+79123456789', 'телефон +79…89'],
  ['email', 'anna@pochta.example', 'почта a…@pochta.example'],
  ['email', 'a@pochta.example', 'почта a…@pochta.example'],
  ['snils', '11223344595', 'СНИЛС …4595'],
  ['inn', '500100732259', 'ИНН …2259'],
  ['esia', '1000123456', 'Госуслуги'],
  ['municipal', 'ivanova', null],
] as const)('%s %s is shown as «%s»', (kind, value, shown) => expect(maskIdentifier(kind, value)).toBe(shown));
