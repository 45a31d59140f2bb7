/** A command that can not be done, in words for the admin. */
export class Refusal extends Error {}
