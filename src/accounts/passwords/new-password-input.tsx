import type { Policies } from '../../region/profile.ts';
import { TextInput } from '../../ui/controls/text-input.tsx';
import { passwordHint } from './texts.ts';

type Props = { policy: Policies['password']; label?: string; error?: string };

/** A new password, typed once, with what the region asks of it. */
export const NewPasswordInput = ({ policy, label = 'Новый пароль', error }: Props) => (
  <TextInput
    id="password"
    name="password"
    type="password"
    label={label}
    hint={passwordHint(policy)}
    error={error}
    autocomplete="new-password"
  />
);
