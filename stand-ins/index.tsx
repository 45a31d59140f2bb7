import { Hono } from 'hono';
import { bodies } from '../src/catalogue/bodies/bodies.ts';
import { createCentreStandIn } from '../src/integrations/centre/stand-in.tsx';
import { signingService } from '../src/integrations/esia/stand-in/signing-service.ts';
import { createFaceStandIn } from '../src/integrations/face/stand-in.tsx';
import { createOutsideStandIn } from '../src/integrations/outside/stand-in.tsx';
import { createRegistriesStandIn } from '../src/integrations/registries/stand-in.tsx';
import { createSmsStandIn } from '../src/integrations/sms/stand-in.tsx';
import { centrePage } from './centre-page.tsx';
import { outsideRegister, registriesDesk, type StandInsEnv, sentLog, trainingCentre } from './env.ts';
import { esia } from './esia/esia.tsx';
import { FacePage } from './face-page.tsx';
import { IndexPage } from './index-page.tsx';
import { mailbox } from './mailbox.ts';
import { outbox } from './outbox.tsx';
import { outsidePage } from './outside-page.tsx';
import { registriesPage } from './registries-page.tsx';
import { SmsPage } from './sms-page.tsx';

export { TrainingCentre } from './centre.do.ts';
export { EsiaRegister } from './esia/esia-register.do.ts';
export { OutsideRegister } from './outside-register.do.ts';
export { RegistriesDesk } from './registries-desk.do.ts';
export { SentLog } from './sent-log.do.ts';

/** The outer world of the portal in development and tests; never part of the portal's own bundle. */
const app = new Hono<StandInsEnv>();
app.get('/', c => c.html(<IndexPage />));
app.get('/healthz', c => c.text('ok'));
app.get('/sms', c => c.html(<SmsPage />));
app.route('/sms', createSmsStandIn<StandInsEnv>(sentLog));
app.get('/face', c => c.html(<FacePage />));
app.route('/face', createFaceStandIn<StandInsEnv>());
app.route('/', outsidePage);
app.route('/outside', createOutsideStandIn<StandInsEnv>(outsideRegister, Object.keys(bodies)));
app.route('/', registriesPage);
app.route('/registries/api', createRegistriesStandIn<StandInsEnv>(registriesDesk));
app.route('/', esia);
app.route('/signing', signingService<StandInsEnv>());
app.route('/', centrePage);
app.route('/centre', createCentreStandIn<StandInsEnv>(trainingCentre));
app.route('/', outbox);
app.route('/', mailbox);

export default app;
