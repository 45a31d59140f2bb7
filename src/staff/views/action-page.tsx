import type { Case } from '../../applications/cases/case.ts';
import type { CorrectedDocument } from '../../applications/cases/corrected-document.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { ApprovalForm, AskForm, PassForm, RefusalForm } from './action-forms.tsx';
import type { ActionForm } from './action-frame.tsx';
import { CorrectionForm, ReopeningForm } from './afterlife-forms.tsx';

type Props = Omit<ActionForm, 'number'> & {
  subject: Case;
  /** The document that a correction is about. */
  corrected: CorrectedDocument | null;
  /** The number that stands now for the document of the last decision. */
  inForce: string | undefined;
  profile: RegionProfile;
};

/** The form that belongs to a verb, with the choices of this service and this region. */
export function ActionPage({ subject: { application, service, decisions }, corrected, inForce, profile, ...rest }: Props) {
  const form = { ...rest, number: application.number };
  switch (form.action) {
    case 'request': {
      const slots = service.form.pages.flatMap(page => (page.kind === 'files' ? page.slots : []));
      const named = new Set(service.askMore.flatMap(ground => ground.slots));
      return <AskForm {...form} grounds={service.askMore} slots={slots.filter(slot => named.has(slot.id))} />;
    }
    case 'approval':
      if (corrected) return <CorrectionForm {...form} document={corrected} />;
      return <ApprovalForm {...form} service={service} />;
    case 'refusal':
      return <RefusalForm {...form} grounds={service.refusal} />;
    case 'intake-refusal':
      return <RefusalForm {...form} grounds={service.intakeRefusal} />;
    case 'reopening':
      return <ReopeningForm {...form} decision={decisions.at(-1)?.documentNumber} inForce={inForce} />;
    case 'transfer':
      return <PassForm {...form} departments={profile.departments.filter(d => d.code !== application.department)} />;
  }
}
