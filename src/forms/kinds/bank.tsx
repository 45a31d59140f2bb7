import { GroupFrame } from '../../ui/controls/field.tsx';
import { TextInput } from '../../ui/controls/text-input.tsx';
import type { BankAnswer } from '../definition.ts';
import { isAccountOf, isBik, isCorrespondent } from '../identifiers/bank-account.ts';
import { frame, hasTexts, kind, type PartError, partFrame } from './kind.ts';

const PARTS = ['bik', 'account'] as const;

/** A bank account: БИК and twenty digits whose key fits the bank. */
export const bank = kind<BankAnswer>({
  parts: PARTS,
  is: (answer): answer is BankAnswer => hasTexts(answer, PARTS),
  ask: 'Введите БИК и номер счёта.',
  parse(field, read) {
    const bik = read('bik').replace(/\s/g, '');
    const account = read('account').replace(/\s/g, '');
    if (field.optional && !bik && !account) return 'empty';
    const errors = faults(bik, account);
    return errors.length > 0 ? { errors } : { answer: { bik, account } };
  },
  describe: (_, { bik, account }) => `счёт ${account}, БИК ${bik}`,
  spell: answer => ({ ...answer }),
  view: props => (
    <GroupFrame {...frame(props)} error={undefined}>
      <TextInput
        {...partFrame(props, 'bik', 'БИК банка')}
        hint="9 цифр, есть в реквизитах счёта"
        width="m"
        numeric
        autocomplete="off"
      />
      <TextInput
        {...partFrame(props, 'account', 'Номер счёта')}
        hint="20 цифр, это не номер карты"
        width="m"
        numeric
        autocomplete="off"
      />
    </GroupFrame>
  ),
});

function faults(bik: string, account: string): PartError[] {
  const errors: PartError[] = [];
  const say = (part: string, message: string) => errors.push({ part, message });
  if (!isBik(bik)) say('bik', bik ? 'В БИК 9 цифр. Сверьте его с реквизитами счёта.' : 'Введите БИК банка.');
  if (!account) say('account', 'Введите номер счёта.');
  else if (/^\d{16}$/.test(account)) say('account', 'Похоже на номер карты. Нужен номер счёта: в нём 20 цифр.');
  else if (!/^\d{20}$/.test(account)) say('account', 'В номере счёта 20 цифр. Сверьте его с реквизитами.');
  else if (isCorrespondent(account)) say('account', 'Это счёт самого банка. Введите свой счёт из реквизитов.');
  else if (errors.length === 0 && !isAccountOf(bik, account))
    say('account', 'Счёт не подходит к этому БИК. Сверьте цифры счёта и БИК.');
  return errors;
}
