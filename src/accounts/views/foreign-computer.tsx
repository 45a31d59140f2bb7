import { Tick } from '../../ui/controls/picks.tsx';

/** «Я на чужом компьютере», for the form of any way in; read it with `isForeign`. */
export const ForeignComputer = ({ checked, minutes }: { checked: boolean; minutes: number }) => (
  <Tick
    id="foreign"
    name="foreign"
    label="Я на чужом компьютере"
    hint={`Закроем вход через ${minutes} минут без дела. После выхода здесь ничего не останется.`}
    checked={checked}
  />
);
