import type { Citizen } from '../../accounts/citizen.ts';
import type { AddressAnswer } from '../../forms/definition.ts';
import { changePerson } from '../../persons/change-person.ts';
import { changeProfile, sameAnswer } from '../../persons/change-profile.ts';
import type { Device } from '../../persons/device.ts';
import { openProfile, type Profile } from '../../persons/profile.ts';
import { askRegistry, keepAnswer } from '../../persons/registry/ask-registry.ts';
import type { Db } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import { changedSince, selectChangesSince } from '../journal/changes.ts';
import { addressText } from '../standing.ts';

export type WhichAddress = 'address' | 'livingAddress';
/** `registered`: the person lives where they are registered. `fias`: the address's number in the directory; null when it was written by hand and is still to be found there. */
export type AddressEdit = {
  which: WhichAddress;
  address: AddressAnswer | undefined | 'registered';
  fias: string | null;
  version: number;
};
export type AddressOutcome = { kind: 'saved'; announced: string[] } | { kind: 'changed'; profile: Profile; version: number };

/**
 * Where a person lives is what they say: an address stands at once, and the directory is asked about one written by hand. Only the
 * registered one keeps what the directory said. Two windows veto each other as in `editProfile`. Twice is harmless.
 */
export const saveAddress = (db: Db, { keys, personId }: Citizen, device: Device, edit: AddressEdit): Promise<AddressOutcome> =>
  changePerson(db, personId, [selectChangesSince(db, personId, edit.version)], async (row, [newer], record) => {
    const { which, fias } = edit;
    const known = await openProfile(keys, row.sealedProfile);
    const address = edit.address === 'registered' ? found(known.address).value : edit.address;
    const differs = !sameAnswer(known[which]?.value, address);
    if (differs && (await changedSince(keys, newer)).includes(which))
      return { kind: 'changed', profile: known, version: row.profileVersion };
    const actor = { kind: 'citizen' as const, id: personId };
    const values = { [which]: address };
    const change = await changeProfile(db, { keys, row, source: 'entered', values, actor, device });
    if (change.statements.length === 0) return { kind: 'saved', announced: [] };
    const question = which === 'address' && address && { kind: 'address' as const, text: addressText(address) };
    const asked = question && fias === null ? await askRegistry(db, keys, { purpose: 'profile', question }) : null;
    const answered =
      question && fias !== null
        ? await keepAnswer(db, keys, { purpose: 'profile', question }, { outcome: 'match', value: fias })
        : [];
    const fact = { actor, action: 'profile-changed' as const, subject: personId, detail: { section: which } };
    await record(fact, [...change.statements, ...(asked?.statements ?? []), ...answered]);
    return { kind: 'saved', announced: asked?.announced ?? [] };
  });
