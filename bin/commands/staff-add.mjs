import { createHash, randomBytes } from 'node:crypto';
import { change, quoted } from './database.mjs';
import { optionsOf } from './options.mjs';
import { originOf } from './origin.mjs';
import { Refusal } from './refusal.mjs';
import { regionInForce } from './region-in-force.mjs';

const roles = { officer: 'специалист', head: 'руководитель', mfc: 'сотрудник МФЦ', support: 'специалист поддержки' };
/** As in src/region/support-unit.ts: the support is no department of the region. */
const SUPPORT = { code: 'support', name: 'Поддержка портала' };
const DAY = 86_400_000;

/** `staff add`: a one-time invitation. The link is printed once, the table keeps the hash of its secret. */
export async function run(args) {
  const options = { department: { type: 'string' }, role: { type: 'string' }, 'expires-days': { type: 'string', default: '7' } };
  const { where, values } = optionsOf(args, { options });
  const { role = '' } = values;
  const days = Number(values['expires-days']);
  if (!Object.hasOwn(roles, role)) throw new Refusal(`--role: нужна одна из ролей: ${Object.keys(roles).join(', ')}.`);
  if (!Number.isInteger(days) || days < 1 || days > 90) throw new Refusal('--expires-days: целое число дней от 1 до 90.');
  const origin = await originOf(where);
  const { profile } = await regionInForce(where);
  const office = officeOf(profile, values.department, role);

  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  const at = Date.now();
  const expiresAt = at + days * DAY;
  await change(where, [
    `INSERT INTO staff_invitations (token_hash, department, role, created_at, expires_at) VALUES (${quoted(hash)}, ${quoted(office.code)}, ${quoted(role)}, ${at}, ${expiresAt})`,
  ]);
  const until = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'short', timeZone: profile.timeZone }).format(
    expiresAt,
  );
  console.log(`${origin}/staff/invitations/${token}`);
  console.error(`${office.name}, ${roles[role]}. Ссылка одноразовая, действует до ${until}; второй раз её не показать.`);
}

/** People of МФЦ belong to an office of theirs or to a department, those of the support to neither, the others to a department. */
function officeOf({ departments, mfc }, code = '', role) {
  if (role === 'support') {
    if (code === '' || code === SUPPORT.code) return SUPPORT;
    throw new Refusal('--department: поддержка не входит ни в одно ведомство, уберите этот ключ.');
  }
  const offices = role === 'mfc' ? [...mfc, ...departments] : departments;
  const office = offices.find(one => one.code === code);
  if (office) return office;
  throw new Refusal(`--department: нет кода «${code}». Есть:\n${offices.map(one => `  ${one.code}  ${one.name}`).join('\n')}`);
}
