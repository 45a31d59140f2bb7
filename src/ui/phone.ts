/** «+7 912 345-67-89» from E.164; a foreign number stays as it is, for its grouping differs from land to land. */
export function formatPhone(number: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(number);
  return parts ? `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}` : number;
}
