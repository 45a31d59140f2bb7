import type { Section } from '../ui/nav.ts';
import type { StaffRole } from './officer.ts';

/** The header of the pages that every role has in common. */
export const sectionOf: Record<StaffRole, Section> = { officer: 'staff', head: 'staff', mfc: 'desk', support: 'support' };
