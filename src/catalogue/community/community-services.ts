import type { Service } from '../service.ts';
import { initiativeProject } from './initiative-project.ts';
import { peoplesPatrol } from './peoples-patrol.ts';
import { publicDiscussion } from './public-discussion.ts';
import { tosRegistration } from './tos-registration.ts';

export const communityServices: readonly Service[] = [initiativeProject, publicDiscussion, tosRegistration, peoplesPatrol];
