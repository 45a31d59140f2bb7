import { Radios } from '../../ui/controls/picks.tsx';
import type { ActionForm } from './action-frame.tsx';

type Props = Pick<ActionForm, 'typed' | 'errors'> & { grounds: { code: string; text: string; hint: string }[] };

/** One ground of a closed list: no verb of an officer that needs a reason goes without its code. */
export const GroundChoice = ({ grounds, typed, errors }: Props) => (
  <Radios
    id="ground"
    name="ground"
    label="Основание"
    error={errors.ground}
    value={typed.ground}
    options={grounds.map(({ code, text, hint }) => ({ value: code, label: text, hint }))}
  />
);
