import type { CodeDelivery } from '../accounts/codes/code-delivery.ts';
import type { RegionProfile } from '../region/profile.ts';
import { askSupport } from './ask-support.ts';

type Coded = Extract<CodeDelivery, { kind: 'code' }>;

const uses: Record<Coded['purpose'], string> = {
  register: 'регистрации',
  'sign-in': 'входа',
  'staff-sign-in': 'входа сотрудника',
  'staff-register': 'регистрации сотрудника',
  'confirm-email': 'подтверждения почты',
  'new-contact': 'нового контакта',
  'step-up': 'подтверждения действия',
  'staff-step-up': 'подтверждения действия',
  recover: 'восстановления доступа',
  activate: 'первого входа',
};

/** The SMS of a challenge, at most 70 characters; a link by e-mail has none. */
export function codeSms(delivery: Exclude<CodeDelivery, { kind: 'confirm-email' }>, origin: string): string {
  return delivery.kind === 'code'
    ? `${delivery.code} – код для ${uses[delivery.purpose]}. Никому его не сообщайте.`
    : `На этот номер уже есть кабинет. Войдите: ${new URL(origin).host}`;
}

/** The e-mail of a challenge. The code is not in the subject: a locked screen shows subjects. */
export function codeMail(
  delivery: CodeDelivery,
  origin: string,
  { portalName, support }: Pick<RegionProfile, 'portalName' | 'support'>,
): { subject: string; text: string } {
  const { subject, text } = mailWords(delivery, origin, askSupport(support));
  return { subject, text: `Здравствуйте!\n\n${text}\n\n${portalName}\n${origin}\n` };
}

function mailWords(delivery: CodeDelivery, origin: string, support: string): { subject: string; text: string } {
  switch (delivery.kind) {
    case 'code':
      return {
        subject: `Код для ${uses[delivery.purpose]}`,
        text: `Код для ${uses[delivery.purpose]}: ${delivery.code}\n\nОн действует 10 минут. Никому его не сообщайте, даже сотрудникам портала. ${notYou(delivery.purpose, origin, support)}`,
      };
    case 'confirm-email':
      return {
        subject: 'Подтвердите почту',
        text: `Эту почту указали в личном кабинете. Чтобы подтвердить её, откройте ссылку:\n${origin}${delivery.path}\n\nСсылка действует 3 дня. Если почту указали не вы, ничего не делайте.`,
      };
    case 'already-registered':
      return {
        subject: 'Эта почта уже в другом кабинете',
        text: `Эту почту хотели добавить в личный кабинет, но она уже подтверждена в другом. Если это делали вы, войдите с ней: ${origin}/sign-in\n\nЕсли не вы, ничего не делайте.`,
      };
  }
}

/** What to do when somebody else asked for the code: whoever knows the password is stopped by another one. */
function notYou(purpose: Coded['purpose'], origin: string, support: string): string {
  switch (purpose) {
    case 'sign-in':
    case 'step-up':
      return `Если код запросили не вы, кто-то знает ваш пароль. Смените его: ${origin}/cabinet/security/password`;
    case 'recover':
      return 'Если доступ восстанавливаете не вы, ничего не делайте: без кода в кабинет не войти.';
    default:
      return `Если код запросили не вы, ${support}.`;
  }
}
