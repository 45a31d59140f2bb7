import { fileSize } from '../files/texts.ts';
import type { RegionProfile } from '../region/profile.ts';
import { counted } from '../ui/plural.ts';

const days = (n: number) => counted(n, 'день', 'дня', 'дней');
const minutes = (n: number) => counted(n, 'минуту', 'минуты', 'минут');

/** The numbers that texts of this room tell, as the region has them now; each may stand in braces in a text. */
const numbersOf = ({ policies }: RegionProfile): Record<string, string> => ({
  passwordMin: String(policies.password.min),
  lockTries: String(policies.lock.threshold),
  lockMinutes: minutes(policies.lock.minutes),
  repeatMinutes: minutes(policies.lock.repeatMinutes),
  codesPerHour: String(policies.lock.codesPerHour),
  mfcDays: days(policies.mfc.codeDays),
  ticketHours: counted(policies.ticket.linkHours, 'час', 'часа', 'часов'),
  foreignMinutes: minutes(policies.foreignIdleMinutes),
  draftDays: days(policies.draftDays),
  maxDrafts: String(policies.maxDrafts),
  closingDays: days(policies.closingDays),
  fileSize: fileSize(policies.upload.maxBytes),
  files: counted(policies.upload.maxFiles, 'файла', 'файлов', 'файлов'),
  totalSize: fileSize(policies.upload.maxTotalBytes),
});

/** A text with the region's numbers in it. A name in braces that is no number stays as it is. */
export function inNumbers(profile: RegionProfile): (text: string) => string {
  const numbers = numbersOf(profile);
  return text => text.replace(/\{(\w+)\}/g, (whole, name: string) => numbers[name] ?? whole);
}
