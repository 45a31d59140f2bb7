import type { OutsideRegister } from './outside-register.do.ts';
import type { SentLog } from './sent-log.do.ts';

export type StandInsEnv = {
  Bindings: {
    SENT: DurableObjectNamespace<SentLog>;
    OUTSIDE: DurableObjectNamespace<OutsideRegister>;
    SMS_TOKEN: string;
    OUTSIDE_SECRET: string;
    OUTSIDE_SIGNING_KEY: string;
  };
};

export const sentLog = (env: StandInsEnv['Bindings']) => env.SENT.get(env.SENT.idFromName('all'));
export const outsideRegister = (env: StandInsEnv['Bindings']) => env.OUTSIDE.get(env.OUTSIDE.idFromName('all'));
