import type { Citizen } from '../accounts/citizen.ts';
import { changePerson } from '../persons/change-person.ts';
import { changeProfile, sameAnswer } from '../persons/change-profile.ts';
import type { Device } from '../persons/device.ts';
import { openProfile, type Profile, type ProfileValues } from '../persons/profile.ts';
import { askRegistry, dropCheck } from '../persons/registry/ask-registry.ts';
import { selectChecks } from '../persons/registry/check.ts';
import type { Db } from '../platform/db.ts';
import { plainValues, questionAbout } from './ask-about.ts';
import { changedSince, selectChangesSince } from './journal/changes.ts';
import { isLocked, type Section, type ValueName } from './section.ts';
import { openChecks, standingOf } from './standing.ts';

export type EditOutcome =
  /** `asked`: a registry was asked about the new value, which stands in the profile when it answers. */
  | { kind: 'saved'; asked: boolean; announced: string[] }
  /** The same values were changed in another window since the form was opened; `profile` is how they stand. */
  | { kind: 'changed'; profile: Profile; version: number }
  | { kind: 'locked' };

export type Edit = { id: string; section: Section; names: ValueName[]; values: Partial<ProfileValues>; version: number };

/**
 * Changes values of a profile as its person typed them, with the journal and an audit row. A value that a registry must confirm only
 * asks the registry; removing one needs nobody. Names that registries know somebody by are asked about anew when they change. Twice is harmless.
 */
export function editProfile(db: Db, citizen: Citizen, device: Device, edit: Edit): Promise<EditOutcome> {
  const { keys, personId, trustLevel } = citizen;
  const reads = [selectChangesSince(db, personId, edit.version), selectChecks(db, personId, 'profile')] as const;
  return changePerson(db, personId, reads, async (row, [newer, open], record) => {
    const known = await openProfile(keys, row.sealedProfile);
    const before = plainValues(known);
    const differing = edit.names.filter(name => !sameAnswer(before[name], edit.values[name]));
    if (differing.some(name => isLocked(known, trustLevel, name))) return { kind: 'locked' };
    const overlapping = (await changedSince(keys, newer)).some(name => differing.includes(name));
    if (overlapping) return { kind: 'changed', profile: known, version: row.profileVersion };

    const { checked } = edit.section;
    const after = { ...before, ...edit.values };
    const question = checked && edit.values[checked] !== undefined ? questionAbout(checked, after) : null;
    const proposes = question !== null && checked !== undefined && differing.includes(checked);
    const proposal = proposes && { question, proposed: { [checked]: edit.values[checked] } };
    const earlier = checked ? (await openChecks(keys, open)).get(checked) : undefined;
    const state = standingOf(earlier, known);
    const waits = state.kind === 'waiting' && sameAnswer(state.content, proposal);
    const standing = Object.fromEntries(
      edit.names.filter(name => !(proposes && name === checked)).map(name => [name, edit.values[name]]),
    );
    const actor = { kind: 'citizen' as const, id: personId };
    const change = await changeProfile(db, { keys, row, source: 'entered', values: standing, actor, device });
    const checks = [
      ...(proposal && !waits ? [await askRegistry(db, keys, { purpose: 'profile', ...proposal })] : []),
      ...(await Promise.all(
        askedAnew(change.changed, { ...before, ...standing }).map(each =>
          askRegistry(db, keys, { purpose: 'profile', question: each }),
        ),
      )),
    ];
    // Whoever goes back to what stood there needs no answer about the other value any more.
    const dropped = earlier && !proposes && 'content' in state ? [dropCheck(db, personId, earlier.row.id)] : [];
    const fact = { actor, action: 'profile-changed' as const, subject: personId, detail: { section: edit.id } };
    const changes = change.changed.length > 0 || checks.length > 0;
    const asked = checks.flatMap(check => check.statements);
    await record(changes ? fact : null, [...change.statements, ...dropped, ...asked]);
    return { kind: 'saved', asked: proposes, announced: checks.flatMap(check => check.announced) };
  });
}

/** A registry confirmed a number of one name and birth date: under another name it must be asked again. */
function askedAnew(changed: ValueName[], after: Partial<ProfileValues>) {
  const renamed = changed.some(name => ['family', 'given', 'patronymic', 'birthDate'].includes(name));
  if (!renamed) return [];
  return (['snils', 'passport'] as const).flatMap(kind => (after[kind] === undefined ? [] : (questionAbout(kind, after) ?? [])));
}
