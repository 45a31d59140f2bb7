import type { SupportChannel } from '../../region/profile.ts';

/** Who changes a forgotten password: a telephone before other channels. */
export const ForgottenPassword = ({ support }: { support: SupportChannel[] }) => {
  const channel = support.find(({ kind }) => kind === 'phone') ?? support[0];
  return channel ? <p>Забыли пароль? Пока его меняет поддержка: {channel.address}</p> : null;
};
