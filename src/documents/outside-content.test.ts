import { expect, test } from 'vitest';
import type { OutsideBody } from '../catalogue/service.ts';
import { services } from '../catalogue/services.ts';
import { outsideContent } from './outside-content.ts';

test('a body outside is named so that «фонд», «министерство» and «служба» all agree with the sentence', () => {
  const outside = services.flatMap(service => (service.outside ? [{ ...service, outside: service.outside as OutsideBody }] : []));
  for (const service of outside) {
    const content = outsideContent({
      kind: 'approval',
      service,
      region: { timeZone: 'UTC', demo: true },
      applicant: { family: 'Ли', given: 'Ян', patronymic: '' },
      application: { number: '1', submittedAt: 0 },
      result: {
        outcome: 'approved',
        reason: null,
        documentNumber: '1',
        signedBy: 'Ли',
        signedAt: '2026-11-02T08:00:00Z',
        file: { name: 'a.pdf', size: 1, sha256: '0' },
        signature: '',
      },
      fingerprint: '0',
    });
    expect(content.paragraphs[0]).toBe(
      `Кто выпустил и подписал документ: ${service.outside.name}. Портал отдаёт файл таким, каким он пришёл.`,
    );
  }
});
