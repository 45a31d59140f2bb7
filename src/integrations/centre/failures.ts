/** Why the list of a centre did not come. */
export type ListProblem = 'unreachable' | 'silent' | 'too-large' | 'forbidden';

/** A centre's list can not be had now; another of its addresses, or a later try, may do. */
export class CentreUnavailable extends Error {
  override readonly name = 'CentreUnavailable';
  readonly problem: ListProblem;
  constructor(problem: ListProblem) {
    super(problem);
    this.problem = problem;
  }
}
