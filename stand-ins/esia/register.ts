import { type EsiaRecords, recordsOf, type Settings } from '../../src/integrations/esia/stand-in/store.ts';
import type { StandInsEnv } from '../env.ts';

/** What this stand-in remembers. */
export const esiaRecords = (env: StandInsEnv['Bindings']): EsiaRecords => recordsOf(env.ESIA.get(env.ESIA.idFromName('all')));

export const settingsOf = async (records: EsiaRecords): Promise<Settings> => (await records.get('settings', 'now'))!;

/** The time at this ESIA, ms: it can be set ahead, as a test sets the portal's. */
export const timeThere = ({ ahead }: Settings): number => Date.now() + ahead;
