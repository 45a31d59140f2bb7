import type { TrainingCentre } from './centre.do.ts';
import type { EsiaSecrets } from './esia/demo-client.ts';
import type { EsiaRegister } from './esia/esia-register.do.ts';
import type { OutsideRegister } from './outside-register.do.ts';
import type { RegistriesDesk } from './registries-desk.do.ts';
import type { SentLog } from './sent-log.do.ts';

export type StandInsEnv = {
  Bindings: EsiaSecrets & {
    SENT: DurableObjectNamespace<SentLog>;
    ESIA: DurableObjectNamespace<EsiaRegister>;
    OUTSIDE: DurableObjectNamespace<OutsideRegister>;
    REGISTRIES: DurableObjectNamespace<RegistriesDesk>;
    CENTRE: DurableObjectNamespace<TrainingCentre>;
    CENTRE_KEY: string;
    SMS_TOKEN: string;
    OUTSIDE_SECRET: string;
    OUTSIDE_SIGNING_KEY: string;
    REGISTRIES_TOKEN: string;
    FACE_TOKEN: string;
    ADDRESSES_TOKEN: string;
  };
};

export const sentLog = (env: StandInsEnv['Bindings']) => env.SENT.get(env.SENT.idFromName('all'));
export const outsideRegister = (env: StandInsEnv['Bindings']) => env.OUTSIDE.get(env.OUTSIDE.idFromName('all'));
export const registriesDesk = (env: StandInsEnv['Bindings']) => env.REGISTRIES.get(env.REGISTRIES.idFromName('all'));
export const trainingCentre = (env: StandInsEnv['Bindings']) => env.CENTRE.get(env.CENTRE.idFromName('all'));
