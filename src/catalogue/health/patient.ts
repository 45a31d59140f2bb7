import { forWhomPage } from '../pages/representative.ts';

/** Who is to be treated: the applicant, a child of theirs, or an adult they look after. */
export const patientPage = () => ({
  ...forWhomPage({
    self: 'Для себя',
    child: 'Для моего ребёнка',
    another: 'Для другого взрослого: родителя, соседа, подопечного',
  }),
  title: 'Кто пациент',
});
