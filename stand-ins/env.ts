import type { SentLog } from './sent-log.do.ts';

export type StandInsEnv = { Bindings: { SENT: DurableObjectNamespace<SentLog>; SMS_TOKEN: string } };

export const sentLog = (env: StandInsEnv['Bindings']) => env.SENT.get(env.SENT.idFromName('all'));
