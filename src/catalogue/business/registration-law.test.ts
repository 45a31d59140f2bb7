import { expect, test } from 'vitest';
import { egrChanges } from './egr-changes.ts';
import { entrepreneurRegistration } from './entrepreneur-registration.ts';
import { ipClose } from './ip-close.ts';
import { llcRegistration } from './llc-registration.ts';

test('what the tax service registers is signed by a qualified signature, of a person as of a firm (129-ФЗ ст. 9)', () => {
  for (const { slug, filing } of [entrepreneurRegistration, llcRegistration, egrChanges, ipClose])
    expect([slug, filing.requires]).toEqual([slug, 'qualified']);
});
